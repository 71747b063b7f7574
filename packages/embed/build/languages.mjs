import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the words of each language for all widgets. */
export async function buildLanguages(common, outDir) {
  const folder = join(common.root, '../core/src/i18n/locales');
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
