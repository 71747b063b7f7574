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
  const isShared = (file) => used.filter((files) => files.has(file)).length > 1;

  const homes = new Map();
  for (const entry of entries)
    for (const file of reach(`${entry}.js`, ({ imports }) => imports))
      for (const id of byFile.get(file).moduleIds) homes.set(id, isShared(file) ? entries[0] : entry);
  // A group takes what its modules import with it, so the one that others need comes first.
  const groups = entries.map((entry, index) => ({
    debugName: entry,
    priority: entries.length - index,
    name: (id) => (homes.get(id) === entry ? entry : null),
  }));
  return { groups };
}
