import { posix } from 'node:path';

/** Chunks that are requested before they are needed. */
const PREFETCHED = ['any-format', 'any-source', 'feed-loader', 'reader'];

/** Maps each of these chunks to its imports, direct and indirect, except entries; all by path, such as `shared/reader`. */
export function chunkImports(chunks) {
  const byName = new Map(chunks.filter(({ isEntry }) => !isEntry).map((chunk) => [chunk.fileName, chunk]));
  const reach = (name, found = new Set()) => {
    for (const next of byName.get(name)?.imports ?? [])
      if (byName.has(next) && !found.has(next)) reach(next, found.add(next));
    return found;
  };
  const all = [...byName.keys()]
    .filter((name) => PREFETCHED.includes(posix.basename(name, '.js')))
    .map((name) => [toPath(name), [...reach(name)].map(toPath)])
    .filter(([, imports]) => imports[0]);
  return Object.fromEntries(all);
}

const toPath = (fileName) => fileName.slice(0, -'.js'.length);
