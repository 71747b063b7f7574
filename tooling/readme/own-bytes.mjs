import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Returns the bytes (brotli) that `<widget>/define` adds to an application's first load, without Lit and shared code. */
export const ownBytes = (folder) =>
  firstBytes("import './src/define.js';", folder, { external: ['lit', 'lit/*', '@news-widgets/core/*'] });

/** Returns the bytes (brotli) of the first load of an application with only these widgets. */
export const applicationBytes = (folders) =>
  firstBytes(folders.map((folder) => `import './${folder}/src/define.js';`).join(''), '.', {
    conditions: ['news-widgets-source', 'production', 'browser'],
  });

/** Returns the bytes (brotli) of a bundle and its static imports. */
function firstBytes(contents, folder, options) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents, resolveDir: resolve(folder), loader: 'ts' },
    ...{ bundle: true, minify: true, splitting: true, write: false, metafile: true },
    // As in `tooling/tsconfig`, which a copy of the package alone does not have.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
    ...{ target: 'es2022', format: 'esm', outdir: 'out' },
    ...options,
  });
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const first = new Set([entry]);
  for (const path of first)
    for (const one of metafile.outputs[path]?.imports ?? [])
      if (one.kind === 'import-statement' && !one.external) first.add(one.path);
  return outputFiles
    .filter(({ path }) => [...first].some((name) => path.endsWith(name)))
    .reduce((sum, { contents: bytes }) => sum + brotliCompressSync(bytes).length, 0);
}
