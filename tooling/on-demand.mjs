import { basename } from 'node:path';

/**
 * What single-file bundles leave out, since most page views never need it: languages, parsers, the words for failures,
 * and what a sign-up takes from the first key on.
 */
const PARTS =
  /\/(core\/src\/(strings\/[a-z]{2}(-\w+)?|sources\/.+|text\/.+|sanitize\/.+)|subscribe-form\/src\/(sign-up|adopt-form|providers\/.+))\.ts$/;

const IMPORT = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

export const isPart = (id) => PARTS.test(id);
export const partName = (id) => basename(id, '.ts');

/**
 * Takes the dynamic imports out of a single file. Parts come from `parts/`, whose address the bundle finds out when it
 * starts: in a classic script from another site a relative one would not resolve. The rest is part of the file.
 */
export const onDemand = () => ({
  name: 'on-demand',
  async transform(code, id) {
    const imports = [];
    let result = code;
    for (const [expression, specifier] of code.matchAll(IMPORT)) {
      const target = await this.resolve(specifier, id);
      if (!target) continue;
      const name = `__import${imports.length}`;
      const replacement = isPart(target.id)
        ? `import(/* @vite-ignore */ __parts + "${partName(target.id)}.js")`
        : `Promise.resolve(${name})`;
      if (!isPart(target.id)) imports.push(`import * as ${name} from "${specifier}";`);
      result = result.replace(expression, () => replacement);
    }
    return result === code ? undefined : { code: imports.join('') + result, map: null };
  },
});
