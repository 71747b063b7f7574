import { brotliCompressSync } from 'node:zlib';

/** Compressed size in bytes below which a request costs more than the file. */
const SMALL = 512;

/**
 * Assigns a file to each module: code that an entry needs synchronously goes into its own file, and code that several entries
 * use, synchronously or on demand, into the file of the first. Left alone, rolldown may move code shared with dynamic imports
 * into separate files, which the entry would have to wait for. `modules` are chunks of one module each.
 */
export function oneFileEach(modules, entries) {
  const byFile = new Map(modules.map((module) => [module.fileName, module]));
  const reach = (file, next, found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    next(byFile.get(file)).forEach((each) => reach(each, next, found));
    return found;
  };
  const used = entries.map((entry) =>
    reach(`${entry}.js`, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
  );
  const entryOf = (file) => {
    const users = entries.filter((_, index) => used[index].has(file));
    return users.length > 1 ? entries[0] : users[0];
  };

  const homes = new Map();
  for (const entry of entries)
    for (const file of reach(`${entry}.js`, ({ imports }) => imports))
      for (const id of byFile.get(file).moduleIds) homes.set(id, entryOf(file));
  return { homes, entryOf };
}

/**
 * Reassigns modules that would form small files shared by chunks: to the chunk that the small file itself needs, or else to
 * the file of an entry.
 */
export function withoutSmallFiles({ homes, entryOf }, chunks, modules) {
  const small = chunks.filter((chunk) => isSmallAndShared(chunk, chunks));
  const remaining = chunks.filter((chunk) => !small.includes(chunk));
  const all = new Map(homes);
  for (const { imports, moduleIds } of small) {
    const needed = remaining.find(({ fileName, isEntry }) => !isEntry && imports.includes(fileName));
    for (const id of needed ? [...moduleIds, ...needed.moduleIds] : []) all.set(id, needed.name);
    for (const { fileName, moduleIds: ids } of needed ? [] : modules)
      if (moduleIds.includes(ids[0])) all.set(ids[0], entryOf(fileName));
  }
  return { homes: all, chunks: remaining };
}

const isSmallAndShared = ({ code, fileName, isEntry }, chunks) =>
  !isEntry && chunks.some(({ imports }) => imports.includes(fileName)) && brotliCompressSync(code).length < SMALL;

/** Returns rolldown's groups for these files. A group includes the imports of its modules, so shared groups come first. */
export const groupsOf = (homes, entries) =>
  [...new Set([...entries, ...homes.values()])].map((home, index) => ({
    debugName: home,
    priority: homes.size - index,
    name: (id) => (homes.get(id) === home ? home : null),
  }));
