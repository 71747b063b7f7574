import { globSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import ts from 'typescript';

/** Finds modules that import each other in circles, including type imports and import(), which lint rules ignore. */
export function cycles() {
  const files = globSync('packages/*/src/**/*.ts').map((file) => file.replaceAll(sep, '/'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set();
  const found = [];
  const visit = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) return found.push([...path.slice(start), file]);
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found.map((circle) => `Modules import each other in a circle: ${circle.join(' → ')}`);
}

function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => name.replace(/^@news-widgets\/([\w-]+)\/(.+)$/, '/packages/$1/src/$2'))
    .filter((name) => /^[./]/.test(name))
    .map((name) => (name.startsWith('/') ? name.slice(1) : normalize(join(file, '..', name)).replaceAll(sep, '/')))
    .flatMap((name) => (name.endsWith('.js') ? [name.replace(/js$/, 'ts')] : [`${name}.ts`, `${name}/index.ts`]));
}
