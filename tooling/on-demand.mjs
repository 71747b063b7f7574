import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * What single-file bundles leave out, since a page needs it later than its first script, or never: what reads a source or the
 * page's markup, languages, the words for failures, what a sign-up takes from the first key on, and what few boxes show.
 */
const PARTS =
  /\/(core\/src\/(strings\/[a-z]{2}(-\w+)?|sources\/.+|text\/.+|controllers\/(ask-source|read-page))|subscribe-form\/src\/(sign-up|adopt-form|providers\/.+)|highlights-box\/src\/(read-points|tools))\.ts$/;

/** A dynamic import of a module beside it. */
export const IMPORT = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

/** The modules that load a feed and read it when it is plain JSON Feed, as the source of a pattern. */
export const PLAIN_FEEDS =
  'sources/((load-feed|request|read-body|feed-error|failure|values|build|iso-date)\\.|formats/json-feed)';

/** These with what they need: one file, also for the parts among it. */
export const FEEDS = new RegExp(`/core/src/(controllers/(ask-source|feed-task)|registry/|url/|${PLAIN_FEEDS})`);

/** The part that files with all widgets keep: some of them needs it nearly always. */
export const USUAL_PART = 'ask-source';

/** Parts that are single files themselves: copies of the little that they share weigh less than the file that holds it. */
export const isWhole = (id) => partName(id) === 'read-page';

export const isPart = (id) => PARTS.test(id);
export const partName = (id) => basename(id, '.ts');
/** Groups of `parts` in `vite.mjs` hold these. */
const partFile = (id) => (FEEDS.test(id) ? 'feeds' : partName(id) === 'read-any' ? 'reader' : partName(id));

const exportsOf = (code) =>
  Array.from(code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm), ([, name]) => name);

/**
 * Takes the dynamic imports out of a single file. Parts come from `parts/`, whose address the bundle finds out when it
 * starts: in a classic script from another site a relative one would not resolve. The rest is part of the file, and so is
 * the part `keep`, which the widget needs nearly always.
 */
export const onDemand = ({ keep } = {}) => ({
  name: 'on-demand',
  async transform(code, id) {
    const imports = [];
    let result = code;
    // By their names: an object that stands for a whole module comes with code that makes it.
    const inline = async (file, specifier) => {
      const names = exportsOf(await readFile(file, 'utf8'));
      const local = (name) => `__${imports.length}_${name}`;
      const each = (join) => names.map((name) => join(name, local(name))).join();
      const members = each((name, own) => `${name}: ${own}`);
      imports.push(`import { ${each((name, own) => `${name} as ${own}`)} } from "${specifier}";`);
      return members;
    };
    for (const [expression, specifier] of code.matchAll(IMPORT)) {
      const target = await this.resolve(specifier, id);
      if (!target) continue;
      const leftOut = isPart(target.id) && partName(target.id) !== keep;
      const replacement = leftOut
        ? `import(/* @vite-ignore */ __parts + "${partFile(target.id)}.js")`
        : `Promise.resolve({ ${await inline(target.id, specifier)} })`;
      result = result.replace(expression, () => replacement);
    }
    return result === code ? undefined : { code: imports.join('') + result, map: null };
  },
});
