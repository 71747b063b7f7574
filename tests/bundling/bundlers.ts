import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, type Plugin, transform } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** A task for a bundler: bundle this entry file of the folder, minified, into `out`, without these packages. */
export interface Bundling {
  folder: string;
  entry: string;
  out: string;
  external: RegExp;
}

/** Code that applications contain once, however much uses it. */
export const LIT = /^(lit|lit-html|lit-element|@lit)(\/|$)/;
/** The same, with the code that all widgets share. */
export const LIT_AND_CORE = /^(lit|lit-html|lit-element|@lit|@news-widgets\/core)(\/|$)/;

/** esbuild's own list knows only names and stars. */
const leaveOut = (filter: RegExp): Plugin => ({
  name: 'leave-out',
  setup: ({ onResolve }) => onResolve({ filter }, ({ path }) => ({ path, external: true, sideEffects: false })),
});

/** The bundlers that packages are bundled with; each writes `entry.js` and further chunks. */
export const BUNDLERS: Record<string, (bundling: Bundling) => Promise<void>> = {
  async esbuild({ folder, entry, out, external }) {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: { entry: join(folder, entry) },
      outdir: out,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      plugins: [leaveOut(external)],
      logLevel: 'error',
    });
  },

  async vite({ folder, entry, out, external }) {
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        minify: true,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: {
          input: { entry: join(folder, entry) },
          external,
          output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    });
  },

  async rollup({ folder, entry, out, external }) {
    const bundle = await rollup({
      input: { entry: join(folder, entry) },
      external,
      logLevel: 'silent',
      plugins: [
        nodeResolve(),
        { name: 'minify', renderChunk: (code) => transform(code, { minify: true, format: 'esm' }) },
      ],
    });
    await bundle.write({ dir: out, entryFileNames: 'entry.js' });
  },

  async webpack({ folder, entry, out, external }) {
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: { entry: join(folder, entry) },
          output: { path: out, filename: 'entry.js', module: true, library: { type: 'module' } },
          experiments: { outputModule: true },
          externalsType: 'module',
          externals: external,
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    if (stats?.hasErrors() || stats?.hasWarnings()) throw new Error(stats.toString());
  },
};

/** The code that comes with the entry before anything is asked for: what it imports statically, and that in turn. */
export function initialCode(out: string): string {
  const seen = new Set<string>();
  const follow = (file: string): string => {
    if (seen.has(file)) return '';
    seen.add(file);
    const code = readFileSync(join(out, file), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name]) => name!);
    return code + imports.map(follow).join('');
  };
  return readdirSync(out).includes('entry.js') ? follow('entry.js').trim() : '';
}
