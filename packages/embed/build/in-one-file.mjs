/**
 * The code splitting that puts all code which an entry needs at once into its file. By itself rolldown may put what an entry
 * shares with dynamic imports into files of its own, which the entry would then wait for. `chunks` are those that it made.
 */
export function inOneFile(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const modules = new Set();
  const visit = ({ moduleIds, imports }) => {
    moduleIds.forEach((id) => modules.add(id));
    imports.forEach((name) => visit(byName.get(name)));
  };
  visit(entry);
  const name = (id) => (modules.has(id) ? entry.name : null);
  return { groups: [{ debugName: `what ${entry.fileName} needs`, name }] };
}
