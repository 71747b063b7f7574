import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { root } from '../../tooling/run/workspace.mjs';

const run = promisify(execFile);
const unpack = promisify(brotliDecompress);
const cache = join(root, 'node_modules/.cache/old-chromium');

/** The executable of a headless Chromium and its libraries, from the npm package `@sparticuz/chromium`. */
export async function chromiumBuild(version: string): Promise<string> {
  const folder = join(cache, version);
  if ((await readdir(folder).catch(() => [])).length > 0) return join(folder, 'chromium');
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await run('npm', ['pack', `@sparticuz/chromium@${version}`, '--pack-destination', part]);
  const [archive = ''] = await readdir(part);
  await run('tar', ['xzf', archive], { cwd: part });
  const packed = join(part, 'package/bin');
  for (const name of await readdir(packed)) {
    const content = await unpack(await readFile(join(packed, name)));
    const target = join(part, name.replace(/\.br$/, ''));
    await writeFile(target, content);
    if (target.endsWith('.tar')) await run('tar', ['xf', target, '-C', part]);
  }
  await chmod(join(part, 'chromium'), 0o755);
  await rm(join(part, 'package'), { recursive: true });
  for (const name of await readdir(part)) if (/\.(tar|tgz)$/.test(name)) await rm(join(part, name));
  // Nobody finds a half-unpacked build.
  await rename(part, folder);
  return join(folder, 'chromium');
}
