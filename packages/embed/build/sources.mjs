import { FEEDS, IMPORT, isPart, isWhole } from '@news-widgets/tooling/on-demand';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What the bundled packages load on demand and single files leave beside them. */
export async function findParts(root) {
  const scope = join(root, 'node_modules/@news-widgets');
  const packages = await Promise.all((await readdir(scope)).map((name) => realpath(join(scope, name))));
  const files = (await Promise.all(packages.map(filesIn))).flat();
  const imports = new Map(await Promise.all(files.map(async (file) => [file, await importedBy(file)])));
  const targets = new Set([...imports.values()].flat().filter(isPart));
  // What only parts import comes with them, except by those that single files hold or that are one.
  const others = [...imports]
    .filter(([file]) => !targets.has(file) || FEEDS.test(file) || isWhole(file))
    .flatMap(([, imported]) => imported);
  return [...targets].filter((file) => others.includes(file)).toSorted((a, b) => (a < b ? -1 : 1));
}

async function filesIn(folder) {
  try {
    const names = await readdir(join(folder, 'src'), { recursive: true });
    return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, 'src', name));
  } catch {
    return []; // A package without sources.
  }
}

async function importedBy(file) {
  const code = await readFile(file, 'utf8');
  return [...code.matchAll(IMPORT)].map(([, path]) => resolve(dirname(file), path.replace(/\.js$/, '.ts')));
}
