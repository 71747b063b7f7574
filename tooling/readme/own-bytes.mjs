import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * What an application's bundle gets at first from `<widget>/define`, without Lit and what widgets share, in bytes (brotli).
 */
export function ownBytes(folder) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: "import './src/define.js';", resolveDir: resolve(folder), loader: 'ts' },
    ...{ bundle: true, minify: true, splitting: true, write: false, metafile: true },
    // As in `tooling/tsconfig`, which a copy of the package alone does not have.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
    ...{ target: 'es2022', format: 'esm', outdir: 'out', external: ['lit', 'lit/*', '@news-widgets/core/*'] },
  });
  const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const first = new Set([entry]);
  for (const path of first)
    for (const one of metafile.outputs[path]?.imports ?? [])
      if (one.kind === 'import-statement' && !one.external) first.add(one.path);
  return outputFiles
    .filter(({ path }) => [...first].some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}
