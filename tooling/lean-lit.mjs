/**
 * Lit for script-tag files: without what browsers that run these files never use (style elements for want of adoptable sheets,
 * SVG and MathML templates, objects in attributes, initialisers, standard decorators, polyfill hooks, long error texts), and without the marks that Lit leaves on `globalThis`.
 * Exact text, so that a Lit update which changes a line fails the build instead of going by unnoticed.
 */
const EDITS = {
  'reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    ['throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'throw 0'],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw 0',
    ],
  ],
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['p=a.reactiveElementPolyfillSupport,', 'p=void 0,'],
    [';break;case Object:case Array:t=null==t?t:JSON.stringify(t)}', '}'],
    [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}', '}'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ')'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2")', ''],
  ],
};

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const edits = Object.entries(EDITS).find(([file]) => id.endsWith(file))?.[1];
    return edits && { code: edits.reduce((text, edit) => replaced(text, edit, id), code), map: null };
  },
});

function replaced(text, [search, replacement], id) {
  if (!text.includes(search))
    throw new Error(`lean-lit: ${id} no longer contains ${JSON.stringify(search)}. Bring the edit up to date.`);
  return text.replace(search, () => replacement);
}
