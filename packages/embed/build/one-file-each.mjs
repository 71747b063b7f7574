import { brotliCompressSync } from 'node:zlib';

/** A request costs more than so many bytes, compressed. */
const SMALL = 512;

/**
 * The code splitting that puts all code which an entry needs at once into its file; what other entries use as well, now or on
 * demand, is in the file of the first. By itself rolldown may put what an entry shares with dynamic imports into files of its
 * own, which it would then wait for. `modules` are chunks of one module each.
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
  /** The name of the file that each module is in; what has none is left to rolldown. */
  const homes = new Map();
  const settle = (file) => {
    const users = entries.filter((_, index) => used[index].has(file));
    for (const id of byFile.get(file).moduleIds) homes.set(id, users.length > 1 ? entries[0] : users[0]);
  };
  for (const entry of entries) reach(`${entry}.js`, ({ imports }) => imports).forEach(settle);

  return {
    /**
     * What chunks on demand share and would be a small file goes into the chunk that it needs itself, else into the file of the
     * entry. Returns the other chunks.
     */
    takeSmall(chunks) {
      const isShared = ({ fileName }) => chunks.some(({ imports }) => imports.includes(fileName));
      const isSmall = (chunk) => !chunk.isEntry && isShared(chunk) && brotliCompressSync(chunk.code).length < SMALL;
      const others = chunks.filter((chunk) => !isSmall(chunk));
      for (const { imports, moduleIds } of chunks.filter(isSmall)) {
        const needed = others.find(({ fileName, isEntry }) => !isEntry && imports.includes(fileName));
        for (const id of needed ? [...moduleIds, ...needed.moduleIds] : []) homes.set(id, needed.name);
        const files = modules.filter((module) => moduleIds.includes(module.moduleIds[0]));
        if (!needed) files.forEach(({ fileName }) => settle(fileName));
      }
      return others;
    },
    /** A group takes what its modules import with it, so the one that others need comes first. */
    get groups() {
      return [...new Set([...entries, ...homes.values()])].map((home, index) => ({
        debugName: home,
        priority: homes.size - index,
        name: (id) => (homes.get(id) === home ? home : null),
      }));
    },
  };
}
