// Bundles Lit's server rendering and all widgets into one file, with the code for Node: the code that bundlers choose for edge
// runtimes expects a document.
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { bannerOf, installed, packageOf, writeNotices } from '@news-widgets/tooling/notices';
import { version } from '@news-widgets/tooling/version';
import { build } from 'esbuild';

const { metafile } = await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: ['src/prerender.ts'],
  outdir: 'dist',
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['node', 'module'],
  minify: true,
  legalComments: 'none',
  banner: { js: bannerOf(version) },
  metafile: true,
});

const inside = Object.keys(metafile.inputs).map((path) => packageOf(resolve(path)));
writeNotices('dist/THIRD-PARTY-NOTICES.txt', [...installed(), ...inside.filter(Boolean)]);
