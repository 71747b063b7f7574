// Checks each published package as its users receive it: entry points that exist, types that resolve, a licence.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from '../release/pack-all.mjs';

/** The packages contain only modules, so the two older ways of resolving are not checked. */
const IGNORED = new Set(['node10', 'node16-cjs']);

const tarballs = mkdtempSync(join(tmpdir(), 'packages-'));
for (const [name, filename] of packAll(tarballs)) {
  const pkg = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const say = (text) => {
    console.error(`${pkg.name}: ${text}`);
    process.exitCode = 1;
  };
  const data = new Uint8Array(readFileSync(filename));
  const { messages } = await publint({ pack: { tarball: data.slice().buffer }, strict: true });
  for (const message of messages) say(formatMessage(message, pkg));

  const tarball = createPackageFromTarballData(data);
  const { problems = [] } = await checkPackage(tarball);
  for (const { kind, entrypoint, fileName, resolutionKind, resolutionOption } of problems)
    if (!IGNORED.has(resolutionKind ?? resolutionOption))
      say(`${kind} in ${entrypoint ?? fileName} (${resolutionKind ?? resolutionOption})`);

  for (const file of ['LICENSE', 'README.md', ...(pkg.customElements ? ['custom-elements.json'] : [])])
    if (!tarball.fileExists(`/node_modules/${pkg.name}/${file}`)) say(`${file} is missing.`);
  if (!tarball.listFiles().some((file) => file.endsWith('/THIRD-PARTY-NOTICES.txt')))
    say('THIRD-PARTY-NOTICES.txt is missing.');
}
rmSync(tarballs, { recursive: true });
