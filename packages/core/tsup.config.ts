import { bannerOf } from '@news-widgets/tooling/notices';
import { npmBuild } from '@news-widgets/tooling/tsup';
import { version } from '@news-widgets/tooling/version';
import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';

const entryPoints = globSync(['src/{element,feed,i18n,sanitize}/index.ts', 'src/internal/*.ts']);
const READABILITY = 'src/reader-mode/readability.ts';

export default [
  npmBuild(entryPoints, [READABILITY]),
  // Readability is CommonJS, which some bundlers read only with a plugin.
  defineConfig({
    entry: { 'reader-mode/readability': READABILITY },
    noExternal: ['@mozilla/readability'],
    format: 'esm',
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    banner: { js: bannerOf(version) },
    // The other build empties the folder.
    clean: false,
  }),
];
