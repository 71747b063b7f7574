import { join } from 'node:path';

/** An entry module for each widget, which registers it, as if it were in the folder: `{ entry, plugin }`. */
export function partEntries(folder, widgets) {
  const entry = Object.fromEntries(widgets.map((name) => [name, join(folder, `part-${name}.ts`)]));
  const names = new Map(Object.entries(entry).map(([name, path]) => [path, name]));
  const plugin = {
    name: 'part-entries',
    enforce: 'pre',
    resolveId: (id) => (names.has(id) ? id : undefined),
    load(id) {
      const name = names.get(id);
      if (!name) return undefined;
      const className = `News${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
      return `
        import { registerWidgets } from './register-widgets.js';
        import { ${className} } from '@news-widgets/${name}';
        registerWidgets({ 'news-${name}': ${className} });`;
    },
  };
  return { entry, plugin };
}

/** What several dynamic imports share is not worth a request of its own below this many characters. */
const SMALL = 4000;

/**
 * The code splitting that puts what several entries need at once into one file, and with it small things that wait for a
 * second request otherwise. `chunks` are those made without it.
 */
export function sharedByParts(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const uses = new Map();
  for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
    const modules = new Set();
    const visit = ({ moduleIds, imports }) => {
      moduleIds.forEach((id) => modules.add(id));
      imports.forEach((name) => visit(byName.get(name)));
    };
    visit(entry);
    for (const id of modules) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const isSmall = ({ code, isEntry, isDynamicEntry }) => !isEntry && !isDynamicEntry && code.length < SMALL;
  const small = new Set(chunks.filter(isSmall).flatMap(({ moduleIds }) => moduleIds));
  const name = (id) => (uses.get(id) > 1 || small.has(id) ? 'parts' : null);
  return { groups: [{ debugName: 'what the parts share', name }] };
}
