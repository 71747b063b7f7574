// Builds `dist/<version>/`: everything that a host page can load, as a static folder.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { packageOf, writeNotices } from '@news-widgets/tooling/notices';
import { version as current } from '@news-widgets/tooling/version';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeDeclarations } from './declarations.mjs';
import { attributesOf } from './attributes.mjs';
import { inOneFile } from './in-one-file.mjs';
import { partEntries, sharedByParts } from './parts.mjs';
import { writeManifest } from './manifest.mjs';
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
const modules = [...widgets, 'bundles/all', 'bundles/hydrate', 'frame/frame'];
// The loader is meant as a module, and works without `type="module"`, too.
const classicScripts = ['page/embed', 'page/resize', 'loader/loader'];

const constants = {
  __WIDGETS__: JSON.stringify(widgets),
  __ATTRIBUTES__: JSON.stringify(await attributesOf(widgets)),
  __NEWS_WIDGETS_VERSION__: JSON.stringify(version),
};
/** One folder of languages for all widgets, in place of core's chunks. */
const alias = { './import-words.js': join(root, 'src/bundles/import-words.ts') };
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
for (const path of modules) chunks.push(...(await buildEntry(path, 'es')));
chunks.push(...(await buildParts()));
for (const path of classicScripts) chunks.push(...(await buildEntry(path, 'iife')));
await buildLanguages();
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
  await buildPrerender();
}

/** One file that works alone; what it imports dynamically is in a folder of its name. */
async function buildEntry(path, format) {
  const name = basename(path);
  const options = (codeSplitting) => ({
    define: name !== 'hydrate' && withoutHydration,
    lib: { entry: { [name]: join(root, 'src', `${path}.ts`) }, formats: [format], name: 'unused' },
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: `${name}/[name].js`,
      ...(codeSplitting && { codeSplitting }),
    },
  });
  let { chunks, remove } = await buildFiles(options());
  if (importsOf(chunks).length > 0) {
    await remove();
    ({ chunks } = await buildFiles(options(inOneFile(chunks))));
  }
  const imports = importsOf(chunks);
  if (imports.length > 0) throw new Error(`${path} must work alone, but imports ${imports.join(', ')}.`);
  return chunks;
}

/** Each widget in a file of its own, and in `parts.js` what they share, for pages that need some now and some later. */
async function buildParts() {
  const { entry, plugin } = partEntries(join(root, 'src/bundles'), widgets);
  const options = (codeSplitting) => ({
    define: withoutHydration,
    plugins: [plugin],
    lib: { entry, formats: ['es'] },
    output: {
      entryFileNames: 'parts/[name].js',
      // The words are looked for beside what is shared.
      chunkFileNames: ({ name }) => (name === 'parts' ? 'parts.js' : 'parts/[name].js'),
      ...(codeSplitting && { codeSplitting }),
    },
  });
  const { chunks, remove } = await buildFiles(options());
  await remove();
  return (await buildFiles(options(sharedByParts(chunks)))).chunks;
}

/** Builds into the folder of the release; `remove` takes the files away again. */
async function buildFiles({ define, plugins = [], lib, output: files }) {
  const [{ output }] = await build({
    ...common,
    plugins: [...common.plugins, ...plugins],
    define: { ...constants, ...define },
    resolve: { ...sourceConfig.resolve, alias },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib,
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          ...files,
          minify: true,
          comments: { legal: false, annotation: false },
          sourcemapPathTransform,
        },
      },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const written = chunks.flatMap(({ fileName }) => [fileName, `${fileName}.map`]);
  return { chunks, remove: () => Promise.all(written.map((file) => rm(join(outDir, file)))) };
}

function importsOf(chunks) {
  return chunks.find(({ isEntry }) => isEntry).imports;
}

/** The words of each language, for all widgets. */
async function buildLanguages() {
  const folder = join(repository, 'packages/core/src/i18n/locales');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const entry = Object.fromEntries(files.map((file) => [`locales/${file.slice(0, -3)}`, join(folder, file)]));
  await build({
    ...common,
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', minify: true } },
    },
  });
}

/** Modules for Node; Lit and its server rendering stay packages, so that there is one copy of them. */
async function buildPrerender() {
  const folder = join(root, 'dist/prerender');
  const source = (name) => join(root, `src/prerender/${name}.ts`);
  const conditions = ['news-widgets-source', 'module', 'node'];
  await build({
    ...common,
    define: constants,
    resolve: { conditions },
    ssr: { noExternal: /^@news-widgets\//, external: ['lit', '@lit-labs/ssr'], resolve: { conditions } },
    build: {
      target: 'node20',
      ssr: true,
      outDir: folder,
      sourcemap: true,
      rolldownOptions: {
        input: { index: source('index'), cli: source('cli') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await writeDeclarations(source('index'), join(folder, 'index.d.ts'));
}
