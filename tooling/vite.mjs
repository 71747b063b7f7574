import { defineConfig } from 'vite';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inlineHelper } from './inline-helper.mjs';
import { leanLit, PART_LIT } from './lean-lit.mjs';
import { minifyCss } from './minify-css.mjs';
import { FEEDS, onDemand, PLAIN_FEEDS } from './on-demand.mjs';
import { plainTemplates } from './plain-templates.mjs';
import { propertyTables } from './property-tables.mjs';
import { wholeGroups } from './whole-groups.mjs';
import { constants } from './version.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** What every tool needs that serves or bundles the sources without a build before it. */
export const sourceConfig = {
  define: constants,
  resolve: { conditions: ['news-widgets-source', 'module', 'browser', 'development|production'] },
};

/** What every widget needs, of core and in place of Lit; the rest goes to the widgets that use it or loads on demand. */
const RUNTIME =
  /\/core\/src\/(element|registry\/(registry|remember|warn|early)|events|styles\/tokens|render\/(states|link)|url\/(safe|utm|web)|intl\/locale|dom\/near|strings\/(en\/common|load-locale)|controllers\/(code|feed-controller|locale))|\/embed\/src\/(lean-lit\/|bundles\/(define-soon|pause))/;

/**
 * What loads a feed and shows its items, in whichever widget: one file, since a page that needs one of these modules needs
 * most of the others, and each request of its own would be a round trip more.
 */
const ITEMS = new RegExp(
  `/core/src/(activity|render/|intl|url|model|strings/en/item|styles/item|controllers/(feed-task|ask-source)|registry/(shared-fetch|read-bytes)|${PLAIN_FEEDS})|/embed/src/bundles/ask-(early|with-code)`,
);

/**
 * What reads a feed that is more than plain JSON Feed: again one file. Formats, languages, failures and what only some texts
 * call for stay apart.
 */
const READER =
  /\/core\/src\/(registry|url|(sources|text)\/(?!formats\/(?!json)|.*(query|dates|decode|recover|explain|filter|entity-names|mend-json|json-ld|enrich|highlight|repair|page-|windows))).*\.ts$/;

/** What looks into bodies and mends letters: pages in one language other than English need all of it. */
const TEXTS =
  /\/core\/src\/(sources\/(enrich|highlight-headings|repair-feed)|text\/(repair-(text|with)|page-1252|code-page|windows-1252))\.ts$/;

/** What reads RSS and Atom: what its parts share comes with it. */
const XML = /\/core\/src\/sources\/formats\/xml-(feed|query|tree)\.ts$/;

const scriptTagConfig = ({ root, outDir, define, entry, format, alias, plugins = [], output }) =>
  defineConfig({
    ...sourceConfig,
    configFile: false,
    logLevel: 'warn',
    root,
    define: { ...sourceConfig.define, ...define },
    plugins: [minifyCss(), leanLit(), plainTemplates(), propertyTables(), inlineHelper(), ...plugins],
    resolve: { ...sourceConfig.resolve, alias },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry, formats: [format], name: 'unused' },
      rolldownOptions: {
        // Modules that are grouped on purpose.
        checks: { ineffectiveDynamicImport: false },
        output: {
          // The same from wherever, and to wherever, it is built.
          sourcemapPathTransform: (source, map) =>
            relative(repository, resolve(dirname(map), source)).replaceAll('\\', '/'),
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          minify: true,
          // Nobody bundles these files again: what tells bundlers something is only weight.
          comments: { legal: false, annotation: false },
          ...output,
        },
      },
    },
  });

/** One module per widget, all sharing one runtime chunk. */
export const widgetModules = (options) =>
  scriptTagConfig({
    ...options,
    format: 'es',
    output: {
      codeSplitting: {
        groups: [
          { name: 'runtime', test: RUNTIME, priority: 1 },
          { name: 'items', test: ITEMS },
          { name: 'reader', test: READER },
          { name: 'texts', test: TEXTS },
          { name: 'xml', test: XML },
        ],
      },
    },
  });

/** What single files load on demand: modules that share nothing with them. */
export const parts = (options) =>
  scriptTagConfig({
    ...options,
    format: 'es',
    alias: { lit: PART_LIT },
    plugins: [...options.plugins, wholeGroups()],
    output: {
      codeSplitting: {
        groups: [
          { name: 'feeds', test: FEEDS, priority: 1 },
          { name: 'reader', test: (id) => READER.test(id) || TEXTS.test(id) },
          { name: 'xml', test: XML },
        ],
      },
    },
  });

/** Where a single file finds its parts; the only moment to ask is when it starts. */
const OWN_ADDRESS = { es: 'import.meta.url', iife: 'document.currentScript?.src||document.baseURI' };

/** One file that needs no other, as a module (`es`) or a classic script (`iife`); `partsFolder` is relative to it, `keep` the part that stays. */
export const singleFile = ({ partsFolder, keep, plugins = [], ...options }) =>
  scriptTagConfig({
    ...options,
    plugins: partsFolder ? [...plugins, onDemand({ keep })] : plugins,
    output: {
      codeSplitting: false,
      ...(partsFolder && { intro: `const __parts=new URL("${partsFolder}",${OWN_ADDRESS[options.format]}).href;` }),
    },
  });

/** Modules for Node; Lit and its server rendering stay packages, so that there is one copy of them. */
export const serverModules = ({ root, outDir, define, entry, plugins = [] }) =>
  defineConfig({
    configFile: false,
    logLevel: 'warn',
    root,
    define: { ...sourceConfig.define, ...define },
    plugins: [minifyCss(), ...plugins],
    resolve: { conditions: ['news-widgets-source', 'module', 'node'] },
    ssr: {
      noExternal: /^@news-widgets\//,
      external: ['lit', '@lit-labs/ssr'],
      resolve: { conditions: ['news-widgets-source', 'module', 'node'] },
    },
    build: {
      target: 'node20',
      ssr: true,
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: { input: entry, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
