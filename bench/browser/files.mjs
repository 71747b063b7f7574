import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const installed = (name) => new URL(`../node_modules/${name}/`, import.meta.url);

/** Answers paths with the files of a folder. */
export const folder = (root) => (path) => {
  const file = new URL(`.${path}`, root);
  return existsSync(file) && statSync(file).isFile()
    ? { body: readFileSync(file), type: extname(path).slice(1) }
    : undefined;
};

/** Bundles one minified module if there is no ready-made file for a script tag. */
export async function bundle(code) {
  const entry = '\0entry';
  const entryOnly = {
    name: 'entry',
    resolveId: (id, importer) =>
      id === entry ? id : importer === entry ? fileURLToPath(import.meta.resolve(id)) : undefined,
    load: (id) => (id === entry ? code : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [entryOnly],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'es', minify: true, codeSplitting: false } },
    },
  });
  return result.output[0].code;
}
