// Builds `dist/<version>/`: everything that a host page can load, as a static folder.
import { parts, serverModules, singleFile, widgetModules } from '@news-widgets/tooling/vite';
import { isWhole, partName, USUAL_PART } from '@news-widgets/tooling/on-demand';
import { version as current } from '@news-widgets/tooling/version';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { minifyFiles } from './minify-files.mjs';
import { findParts } from './sources.mjs';
import { writeDeclarations } from './declarations.mjs';
import { writeManifest } from './manifest.mjs';
import { widgetClasses } from './widget-classes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    version: { type: 'string', default: current },
    out: { type: 'string' },
    // Two per cent more bytes, and a quarter of the time: for tests that ask for no size.
    quick: { type: 'boolean' },
  },
});
const { version } = values;
const target = values.out ? resolve(values.out) : join(root, 'dist', version);
// Nobody sees a half-written release.
const out = `${target}.part`;

/** The widgets are the files right in `src/`. */
const widgets = (await readdir(join(root, 'src')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));
const hydrating = { __WIDGETS__: JSON.stringify(widgets), __NEWS_WIDGETS_VERSION__: JSON.stringify(version) };
/** Elsewhere hydration on the page is the host's own, for its own elements. */
const define = { ...hydrating, 'globalThis.litElementHydrateSupport': 'undefined' };
const source = (path) => join(root, 'src', path);

/** Files that run as classic scripts. */
const classicFiles = new Set();

await rm(out, { recursive: true, force: true });

const base = { root, define, plugins: [widgetClasses(widgets)] };
const modules = await build(
  widgetModules({ ...base, outDir: out, entry: named(widgets.map((name) => source(`${name}.ts`))) }),
);
// The loader asks for them beside the widget, not after it.
const shared = sharedFiles(modules);
define.__SHARED__ = JSON.stringify(shared);
const partFiles = await findParts(root);
const sharing = partFiles.filter((file) => !isWhole(file));
await build(parts({ ...base, outDir: join(out, 'parts'), entry: named(sharing, partName) }));
for (const file of partFiles.filter(isWhole)) await module(`parts/${partName(file)}`, file, './');

for (const name of widgets) await classic(`standalone/${name}`, `${name}.ts`, '../parts/');
await classic('standalone/all', 'bundles/all-alone.ts', '../parts/', USUAL_PART);
await module('all', 'bundles/all.ts', './parts/', USUAL_PART);
await single('es', 'hydrate', 'bundles/hydrate.ts', './parts/', USUAL_PART, hydrating);
await module('loader', 'loader/loader.ts');
await module('frame', 'frame/frame.ts');
await classic('embed', 'page/embed.ts');
await classic('resize', 'page/resize.ts');
await copyFile(source('frame/frame.html'), join(out, 'frame.html'));
const startFiles = new Set([
  ...['loader', 'all', 'hydrate', 'frame', ...widgets].map((name) => `${name}.js`),
  ...Object.values(shared).flat(),
  ...classicFiles,
  'parts/feeds.js',
]);
if (!values.quick) await minifyFiles(out, { classicFiles, startFiles });
await writeManifest(out, version);
await rm(target, { recursive: true, force: true });
await mkdir(dirname(target), { recursive: true });
await rename(out, target);

// A release for the web only, such as the tests make, leaves the package's own modules alone.
if (!values.out) {
  const outDir = join(root, 'dist/prerender');
  const entry = named(['index', 'cli'].map((name) => source(`prerender/${name}.ts`)));
  await build(serverModules({ ...base, outDir, entry }));
  await writeDeclarations(source('prerender/index.ts'), join(outDir, 'index.d.ts'));
}

/** What each widget's module imports, at whatever depth. */
function sharedFiles([{ output }]) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const imports = (file) => chunks.get(file).imports.filter((name) => chunks.has(name));
  const within = (found, file) =>
    imports(file).reduce((all, each) => (all.has(each) ? all : within(all.add(each), each)), found);
  return Object.fromEntries(widgets.map((name) => [name, [...within(new Set(), `${name}.js`)]]));
}

function named(files, nameOf = (file) => basename(file, '.ts')) {
  const entries = Object.fromEntries(files.map((file) => [nameOf(file), file]));
  if (Object.keys(entries).length < files.length) throw new Error(`Of these, two have one name: ${files.join(', ')}`);
  return entries;
}

async function single(format, name, file, partsFolder, keep, constants = define) {
  const entry = { [name]: resolve(root, 'src', file) };
  await build(singleFile({ ...base, define: constants, outDir: out, format, partsFolder, keep, entry }));
}

function classic(name, ...args) {
  classicFiles.add(`${name}.js`);
  return single('iife', name, ...args);
}

function module(...args) {
  return single('es', ...args);
}
