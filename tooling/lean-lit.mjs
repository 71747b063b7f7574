import { fileURLToPath } from 'node:url';

/**
 * Lit for script-tag files: with templates of our own, without what browsers that run these files never need (style elements
 * for want of adoptable sheets, polyfill hooks, standard decorators, long error texts), without what our properties never use
 * (converters of their own), and without the marks that Lit leaves on `globalThis`.
 * Exact text, so that a Lit update which changes a line fails the build instead of going by unnoticed.
 */
const EDITS = {
  'reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s=Symbol(),o=new WeakMap;',
      'e=!0;',
    ],
    // The sheets hold no expressions, and each is one object for all instances.
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      'constructor(t){this.cssText=t}get styleSheet(){if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}',
    ],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [
      `(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
      '([t])=>new n(t)',
    ],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
  ],
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
    [';break;case Object:case Array:t=null==t?t:JSON.stringify(t)}', '}'],
    [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}', '}'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ';'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // Properties come from decorators on plain fields.
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r){', '{useDefault:i,reflect:e}){'],
    ['(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', '(this._$Ej.set(t,s??this[t]),!0)||'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute',
      'r=u.fromAttribute',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this._$Em=e,this[e]=r??this._$Ej?.get(e)??r'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', '"string"==typeof i?i:t.toLowerCase()'],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s',
    ],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2")', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super', 'super'],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot,this.renderOptions)'],
    [',this._$Do=void 0}', '}'],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    // Every widget renders something of its own.
    ['render(){return r}', ''],
  ],
  // Each part of a template of ours takes one value.
  'ssr-client/lib/hydrate-lit-html.js': [['s.instancePartIndex+=t.strings.length-1', 's.instancePartIndex++']],
};

const TEMPLATES = fileURLToPath(new URL('lean-templates.mjs', import.meta.url));

export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  resolveId: (specifier) => (/^(lit-html|\.\/lit-html\.js)$/.test(specifier) ? TEMPLATES : undefined),
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
