// Builds `dist/<version>/`: everything that a host page can load, as a static folder.
import { packageOf, writeNotices } from '@news-widgets/tooling/notices';
import { version as current } from '@news-widgets/tooling/version';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { attributesOf } from './attributes.mjs';
import { chunkImports } from './chunk-imports.mjs';
import { common, filesConfig, root } from './config.mjs';
import { buildLanguages } from './languages.mjs';
import { writeManifest } from './manifest.mjs';
import { groupsOf, oneFileEach, withoutSmallFiles } from './one-file-each.mjs';
import { buildPrerender } from './prerender.mjs';
import { writeZip } from './zip.mjs';

const { values } = parseArgs({ options: { version: { type: 'string', default: current }, out: { type: 'string' } } });
const { version } = values;
const target = values.out ? resolve(values.out) : join(root, 'dist', version);
// A release is never half-written.
const outDir = `${target}.part`;

/** Widgets are the files directly in `src/`. */
const widgets = (await readdir(join(root, 'src')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .toSorted();
const modules = [...widgets, 'frame/frame'];
/** Files that the loader imports: one per widget, and their shared code. */
const shared = {
  shared: 'bundles/shared',
  'shared/hydration': 'bundles/hydration',
  ...Object.fromEntries(widgets.map((widget) => [`shared/${widget}`, `widgets/${widget}`])),
};
// The loader is meant as a module, but also works without `type="module"`.
const classicScripts = ['page/embed', 'page/resize', 'loader/loader'];

const constants = {
  __CHUNK_IMPORTS__: '{}',
  __WIDGETS__: JSON.stringify(widgets),
  __ATTRIBUTES__: JSON.stringify(await attributesOf(widgets)),
  __NEWS_WIDGETS_VERSION__: JSON.stringify(version),
};

await rm(outDir, { recursive: true, force: true });
const chunks = [];
for (const path of modules) chunks.push(...(await buildModules({ [basename(path)]: path })));
chunks.push(...(await buildModules(shared)));
constants.__CHUNK_IMPORTS__ = JSON.stringify(chunkImports(chunks));
for (const path of ['loader/all', 'loader/hydrate']) chunks.push(...(await bundle({ [basename(path)]: path }, 'es')));
for (const path of classicScripts) chunks.push(...(await bundle({ [basename(path)]: path }, 'iife')));
await buildLanguages(common, outDir);
await copyFile(join(root, 'src/frame/frame.html'), join(outDir, 'frame.html'));
const foreign = chunks.flatMap(({ moduleIds }) => moduleIds.map(packageOf).filter(Boolean));
writeNotices(join(outDir, 'THIRD-PARTY-NOTICES.txt'), foreign);
await writeManifest(outDir, version, chunks);
await rm(target, { recursive: true, force: true });
await mkdir(dirname(target), { recursive: true });
await rename(outDir, target);
// Builds of the web files only, as in tests, leave the package's own modules alone.
if (!values.out) {
  await writeZip(target, version, join(root, `dist/news-widgets-${version}.zip`));
  await buildPrerender(common, constants);
}

/**
 * Builds one file per entry, which imports only the file of the first entry. Dynamic imports go into a folder named after the
 * first entry.
 */
async function buildModules(entries) {
  const names = Object.keys(entries);
  const modules = await bundle(entries, 'es', { preserveModules: true }, false);
  const split = ({ homes }, write) =>
    bundle(entries, 'es', { codeSplitting: { groups: groupsOf(homes, names) } }, write);
  const plan = oneFileEach(modules, names);
  const final = withoutSmallFiles(plan, await split(plan, false), modules);
  constants.__CHUNK_IMPORTS__ = JSON.stringify(chunkImports(final.chunks));
  const chunks = await split(final);
  for (const { isEntry, fileName, imports } of chunks) {
    if (isEntry && imports.some((name) => name !== `${names[0]}.js`))
      throw new Error(`${fileName} must not wait for ${imports.join(', ')}.`);
  }
  return chunks;
}

async function bundle(entries, format, output, write) {
  const [result] = await build(filesConfig(entries, { format, output, write, outDir, version, constants }));
  return result.output.filter(({ type }) => type === 'chunk');
}
