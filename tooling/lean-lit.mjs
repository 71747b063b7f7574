import { fileURLToPath } from 'node:url';

const folder = 'packages/embed/src/lean-lit';

/** What stands, in this repository, for what widgets, and Lit's hydration, import. */
export const LEAN_MODULES = {
  lit: `${folder}/index.ts`,
  'lit/decorators.js': `${folder}/decorators.ts`,
  'lit-html': `${folder}/templates.ts`,
  './lit-html.js': `${folder}/templates.ts`,
};

/** `lit` for parts. */
export const PART_LIT = fromHere(`${folder}/lit-templates.ts`);

/** Each part of a template of ours takes one value. */
const HYDRATION = ['s.instancePartIndex+=t.strings.length-1', 's.instancePartIndex++'];

/** Lit's hydration, made for templates of ours; undefined for every other module. */
export function leanHydration(code, id) {
  if (!id.endsWith('/ssr-client/lib/hydrate-lit-html.js')) return undefined;
  const [search, replacement] = HYDRATION;
  // A Lit update that changes it must not go by unnoticed.
  if (!code.includes(search))
    throw new Error(`lean-lit: ${id} no longer contains ${search}. Bring the edit up to date.`);
  return code.replace(search, replacement);
}

function fromHere(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/**
 * Lit for script-tag files: modules of ours with what our widgets use of it, a third of the weight, and nothing for browsers
 * that do not run these files. They keep to Lit's ways where hydration, which stays Lit's, reaches into them.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (Object.hasOwn(LEAN_MODULES, specifier)) return fromHere(LEAN_MODULES[specifier]);
    // Directives above all: Lit's own rendering would come with them, and nobody would run them.
    if (specifier.startsWith('lit/'))
      throw new Error(`lean-lit: ${importer} imports ${specifier}, which script-tag files have not.`);
    return undefined;
  },
  transform(code, id) {
    const edited = leanHydration(code, id);
    return edited && { code: edited, map: null };
  },
});
