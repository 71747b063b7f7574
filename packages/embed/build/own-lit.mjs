import { fileURLToPath } from 'node:url';

const ownDocument = fileURLToPath(new URL('../../core/src/page/own-document.ts', import.meta.url));

/** What Lit reads from the page's globals and its document, and what it gets instead, by module. */
const CHANGES = {
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/=(\w+)\.trustedTypes/, '=$1.TrustedTypePolicyFactory&&$1.trustedTypes'],
    [/=document,/, '=ownDocument,'],
    [/(return \w+\.currentNode=)\w+,/, '$1document,'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/=(\w+)\.trustedTypes/, '=$1.TrustedTypePolicyFactory&&$1.trustedTypes'],
    // Only standard decorators, which the widgets do without, have metadata.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/litPropertyMetadata\.get\(\w+\)/, 'undefined'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadyCSS/g, 'undefined'],
    [/=document\.createElement/, '=ownDocument.createElement'],
    [/\w+\.litNonce/, 'undefined'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ],
};

/**
 * Lit that looks for no polyfill and leaves no global: on a page with `<a id="litHtmlPolyfillSupport">` or `<img
 * name="createComment">` it would take the page's elements for its own means.
 */
export const ownLit = () => ({
  name: 'own-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const changes = Object.entries(CHANGES).find(([file]) => path.endsWith(`/${file}`))?.[1];
    if (!changes) return null;
    let changed = code;
    for (const [before, after] of changes) {
      if (changed.search(before) < 0) throw new Error(`${id}: there is no ${before} in this release of Lit.`);
      changed = changed.replace(before, after);
    }
    const usesDocument = changed.includes('ownDocument');
    return {
      code: usesDocument ? `import{ownDocument}from${JSON.stringify(ownDocument)};${changed}` : changed,
      map: null,
    };
  },
});
