// Builds `dist/<version>/`: everything that a host page can load, as a static folder.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { bannerOf, packageOf, writeNotices } from '@news-widgets/tooling/notices';
import { version as current } from '@news-widgets/tooling/version';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { attributesOf } from './attributes.mjs';
import { buildLanguages } from './languages.mjs';
import { writeManifest } from './manifest.mjs';
import { oneFileEach } from './one-file-each.mjs';
import { buildPrerender } from './prerender.mjs';
import { writeZip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const repository = resolve(root, '../..');
const { values } = parseArgs({ options: { version: { type: 'string', default: current }, out: { type: 'string' } } });
const { version } = values;
const target = values.out ? resolve(values.out) : join(root, 'dist', version);
// Nobody sees a half-written release.
const outDir = `${target}.part`;

/** The widgets are the files right in `src/`. */
const widgets = (await readdir(join(root, 'src')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .toSorted();
const modules = [...widgets, 'frame/frame'];
/** What the loader imports: one file per widget, and what they share. */
const shared = {
  shared: 'bundles/shared',
  'shared/hydration': 'bundles/hydration',
  ...Object.fromEntries(widgets.map((widget) => [`shared/${widget}`, `widgets/${widget}`])),
};
// The loader is meant as a module, and works without `type="module"`, too.
const classicScripts = ['page/embed', 'page/resize', 'loader/loader'];

const constants = {
  __WIDGETS__: JSON.stringify(widgets),
  __ATTRIBUTES__: JSON.stringify(await attributesOf(widgets)),
  __NEWS_WIDGETS_VERSION__: JSON.stringify(version),
};
/** One folder of languages for all widgets, in place of core's chunks. */
const alias = { './import-words.js': join(root, 'src/bundles/import-words.ts') };
/** The feed loader in the file that widgets share, in place of core's chunk. */
const feedLoader = join(root, 'src/bundles/import-feed-loader.ts');
const sharedAlias = { './import-feed-loader.js': feedLoader, '../feed/import-feed-loader.js': feedLoader };
const withoutHydration = { 'globalThis.litElementHydrateSupport': 'undefined' };
const common = {
  configFile: false,
  logLevel: 'warn',
  root,
  // Servers and browsers must minify alike: hydration compares templates.
  plugins: [minifyLiterals({ options: { minifyOptions: { conservativeCollapse: true } }, failOnError: true })],
};
/** The same wherever it is built. */
const sourcemapPathTransform = (source, map) =>
  relative(repository, resolve(dirname(map), source)).replaceAll('\\', '/');

await rm(outDir, { recursive: true, force: true });
const chunks = [];
for (const path of modules) chunks.push(...(await buildModules({ [basename(path)]: path })));
chunks.push(...(await buildModules(shared)));
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
// A release for the web only, such as the tests make, leaves the package's own modules alone.
if (!values.out) {
  await writeZip(target, version, join(root, `dist/news-widgets-${version}.zip`));
  await buildPrerender(common, constants);
}

/**
 * A file for each entry, which needs no other but that of the first entry. What they import dynamically is in a folder with the
 * first one's name.
 */
async function buildModules(entries) {
  const [first, ...others] = Object.keys(entries);
  const modules = await bundle(entries, 'es', { preserveModules: true }, false);
  const chunks = await bundle(entries, 'es', { codeSplitting: oneFileEach(modules, [first, ...others]) });
  for (const { isEntry, fileName, imports } of chunks) {
    if (isEntry && imports.some((name) => name !== `${first}.js`))
      throw new Error(`${fileName} must not wait for ${imports.join(', ')}.`);
  }
  return chunks;
}

async function bundle(entries, format, options, write = true) {
  const [name] = Object.keys(entries);
  const paths = Object.entries(entries).map(([file, path]) => [file, join(root, 'src', `${path}.ts`)]);
  const [{ output }] = await build({
    ...common,
    define: { ...constants, ...(!entries.shared && withoutHydration) },
    resolve: { ...sourceConfig.resolve, alias: { ...alias, ...(entries.shared && sharedAlias) } },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      write,
      sourcemap: true,
      lib: { entry: Object.fromEntries(paths), formats: [format], name: 'unused' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}/[name].js`,
          minify: true,
          comments: { legal: false, annotation: false },
          postBanner,
          sourcemapPathTransform,
          ...options,
        },
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

function postBanner({ moduleIds }) {
  return moduleIds.some(packageOf) ? bannerOf(version) : '';
}
