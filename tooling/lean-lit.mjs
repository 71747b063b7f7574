import { fileURLToPath } from 'node:url';

const own = (name) => fileURLToPath(new URL(`lit/${name}.mjs`, import.meta.url));

/** By what widgets and Lit's hydration import. */
const MODULES = {
  lit: own('index'),
  'lit/decorators.js': own('decorators'),
  'lit-html': own('templates'),
  './lit-html.js': own('templates'),
};

/** Each part of a template of ours takes one value. */
const HYDRATION = ['s.instancePartIndex+=t.strings.length-1', 's.instancePartIndex++'];

/**
 * Lit for script-tag files: modules of ours with what our widgets use of it, a third of the weight, and nothing for browsers
 * that do not run these files. They keep to Lit's ways where hydration, which stays Lit's, reaches into them.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  resolveId: (specifier) => MODULES[specifier],
  transform(code, id) {
    if (!id.endsWith('/ssr-client/lib/hydrate-lit-html.js')) return undefined;
    const [search, replacement] = HYDRATION;
    // A Lit update that changes it must not go by unnoticed.
    if (!code.includes(search))
      throw new Error(`lean-lit: ${id} no longer contains ${search}. Bring the edit up to date.`);
    return { code: code.replace(search, replacement), map: null };
  },
});
