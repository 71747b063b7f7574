import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { bannerOf, packageOf } from '@news-widgets/tooling/notices';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const repository = resolve(root, '../..');

/** Replaces core's chunks of words with one folder of languages for all widgets. */
const alias = { './import-words.js': join(root, 'src/bundles/import-words.ts') };
/** Replaces core's chunks with code in the shared file. */
const feedLoader = join(root, 'src/bundles/import-feed-loader.ts');
const pageColours = join(root, 'src/bundles/import-page-colours.ts');
const sharedAlias = {
  './import-feed-loader.js': feedLoader,
  '../feed/import-feed-loader.js': feedLoader,
  './import-page-colours.js': pageColours,
  '../element/import-page-colours.js': pageColours,
};
const withoutHydration = { 'globalThis.litElementHydrateSupport': 'undefined' };

/** Options shared by all builds. */
export const common = {
  configFile: false,
  logLevel: 'warn',
  root,
  // Servers and browsers must minify in the same way: hydration compares templates.
  plugins: [minifyLiterals({ options: { minifyOptions: { conservativeCollapse: true } }, failOnError: true })],
};

/** Returns the Vite configuration of script-tag files; `entries` maps file names to modules under `src`. */
export function filesConfig(entries, { format, output, write = true, outDir, version, constants }) {
  const [name] = Object.keys(entries);
  const paths = Object.entries(entries).map(([file, path]) => [file, join(root, 'src', `${path}.ts`)]);
  return {
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
          postBanner: ({ moduleIds }) => (moduleIds.some(packageOf) ? bannerOf(version) : ''),
          sourcemapPathTransform,
          ...output,
        },
      },
    },
  };
}

/** Makes paths independent of the build directory. */
const sourcemapPathTransform = (source, map) =>
  relative(repository, resolve(dirname(map), source)).replaceAll('\\', '/');
