import { BUILTIN_PAGES } from './builtins.ts';
import { DOCUMENT_PAGES } from './documents.ts';
import { type HostPage, inScript } from './host-page.ts';
import { OPTIMISER_PAGES } from './optimisers.ts';
import { POLICY_PAGES } from './policies.ts';

const stub = (names: string, on: string, value = 'function () { return this; }'): string =>
  `for (const name of '${names}'.split(' ')) ${on}[name] = ${value};`;

/** The changes that Prototype.js 1.7 makes, which Magento 1 and XWiki include. */
const PROTOTYPE_JS = `
  Array.from = (list) => Array.prototype.slice.call(list ?? []);
  ${stub('all any collect detect each findAll grep include inject invoke max min partition pluck reject select sortBy zip size inspect clear first last compact flatten without uniq intersect clone', 'Array.prototype')}
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  ${stub('strip sub gsub scan truncate succ camelize capitalize underscore dasherize blank empty interpolate', 'String.prototype')}
  ${stub('toJSON', 'String.prototype', `function () { return '"' + this + '"'; }`)}
  ${stub('wrap curry delay defer methodize argumentNames', 'Function.prototype')}
  Object.extend = (to, from) => { for (const name in from) to[name] = from[name]; return to; };
  Object.values = (one) => { const all = []; for (const name in one) all.push(one[name]); return all; };
  ${stub('visible toggle hide show update replace insert wrap select adjacent identify up down previous next empty clone observe fire purge', 'Element.prototype')}
  document.getElementsByClassName = () => [];`;

/** The changes that MooTools 1.4 makes, with its own elements, events and dates. */
const MOOTOOLS = `
  Array.from = (item) => (item == null ? [] : typeof item !== 'string' && item.length >= 0 ? Array.prototype.slice.call(item) : [item]);
  ${stub('each clone clean invoke associate link contains append getLast include combine erase empty flatten pick', 'Array.prototype')}
  Date.parse = (text) => new Date(text);
  ${stub('set get grab inject adopt dispose destroy addClass getElement getElements addEvent fireEvent store retrieve setStyle getStyle clone match', 'Element.prototype')}
  window.Element = Object.assign(function (tag) { return document.createElement(tag); }, { prototype: Element.prototype });
  window.Event = function (event) { this.event = event; };
  window.Request = function (options) { this.options = options; };`;

/** Members of the document that Lit calls: no page with elements of these names can have widgets made with it. */
const LIT_NEEDS = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
  'adoptedStyleSheets',
];

/** Every other member that a document has, as the name of a picture and of a form, and what Lit looks for on the window. */
const NAMED = `
  const names = new Set();
  for (const { prototype } of [Document, Node, EventTarget]) Object.getOwnPropertyNames(prototype).forEach((name) => names.add(name));
  for (const name of ${JSON.stringify(LIT_NEEDS)}) names.delete(name);
  const ids = 'litHtmlPolyfillSupport reactiveElementPolyfillSupport litElementPolyfillSupport litHtmlVersions litElementVersions reactiveElementVersions litPropertyMetadata litNonce ShadyCSS newsWidgets process';
  document.write([...names].map((name) => '<img hidden alt="" name="' + name + '"><form hidden name="' + name + '"></form>').join('') + ids.split(' ').map((id) => '<a id="' + id + '"></a>').join(''));`;

/** Circumstances that partners' pages bring along, by kind. */
export const HOST_PAGES: Record<string, HostPage> = {
  plain: {},
  'Prototype.js': { script: PROTOTYPE_JS },
  MooTools: { script: MOOTOOLS },
  'Datejs, which parses dates itself': { script: 'Date.parse = () => null; Date.prototype.toString = () => "a date";' },
  'JSON.stringify replaced': { script: 'JSON.stringify = () => "{}";' },
  'properties on Object.prototype': {
    script: 'Object.prototype.owner = "x"; Object.prototype.values = function () {};',
  },
  'built-in objects frozen': {
    script:
      'for (const one of [Object, Array, Function, String, Number, Date, RegExp, Error, Promise, Map, Set, Symbol, JSON, Math, Reflect]) { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); }',
  },
  'elements named like members of the document': { before: `<script>${NAMED}</script>` },
  'variables named like built-ins': {
    script:
      'var Node = 1, Text = 2, Comment = 3, Range = 4, Option = 5, process = {}, e = 6, t = 7, name = 8, status = 9, event = 10;',
  },
  'Promise replaced': {
    script: `const Native = Promise;
      window.Promise = function (work) { const own = new Native(work); this.then = (...all) => own.then(...all); this.catch = (one) => own.catch(one); this.finally = (one) => own.finally(one); };
      for (const name of ['all', 'allSettled', 'any', 'race', 'reject', 'resolve']) window.Promise[name] = (...all) => Native[name](...all);`,
  },
  'fetch of a polyfill': {
    script: `const own = fetch;
      window.fetch = async (...all) => {
        const response = await own(...all);
        const bytes = await response.arrayBuffer();
        const { ok, status, url, headers } = response;
        return { ok, status, url, headers, arrayBuffer: async () => bytes, text: async () => new TextDecoder().decode(bytes) };
      };
      window.Response = function (bytes, { status, headers }) {
        Object.assign(this, { ok: status < 400, status, headers, arrayBuffer: async () => bytes });
      };`,
  },
  'fetch wrapped': {
    script: 'const own = fetch; window.fetch = (...all) => own(new Request(...all)).then((answer) => answer.clone());',
  },
  'customElements of a polyfill': {
    script: `HTMLElement.prototype.attachInternals = () => { throw new DOMException('Unable to attach ElementInternals.', 'NotSupportedError'); };
      const { define } = customElements;
      customElements.define = function (name, type) { define.call(this, name, class extends type {}); };`,
  },
  'no Intl': { script: 'delete window.Intl;' },
  'little of Intl': {
    script:
      "for (const name of ['Collator', 'DisplayNames', 'ListFormat', 'Locale', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter']) delete Intl[name];",
  },
  'no observers': {
    script: 'delete window.IntersectionObserver; delete window.ResizeObserver; delete window.requestIdleCallback;',
  },
  'no style sheets in scripts': {
    script: 'window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };',
  },
  'no console': { script: 'window.console = undefined;' },
  'storage and cookies denied': {
    script: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('Denied.', 'SecurityError'); } });`,
  },
  'the browser says that it is offline': {
    script: 'Object.defineProperty(Navigator.prototype, "onLine", { get: () => false });',
  },
  'module loaders of their own': {
    script:
      'window.define = () => { throw new Error("Mismatched anonymous define()"); }; define.amd = {}; window.module = { exports: {} }; window.exports = {};',
  },
  'base elsewhere': { head: '<base href="https://elsewhere.example/x/" target="_blank">' },
  'one form around the page': {
    put: (markup) =>
      `<form method="post" action="/" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">${markup}</form>`,
  },
  'written by document.write': {
    put: (markup) => `<script>document.write(${inScript(markup)})</script>`,
  },
  'Trusted Types': { headers: { 'content-security-policy': "require-trusted-types-for 'script'" } },
  sandbox: { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  'Cross-Origin-Embedder-Policy': {
    put: (markup) => markup.replaceAll('<iframe ', '<iframe credentialless '),
    headers: { 'cross-origin-embedder-policy': 'credentialless' },
  },
  ...BUILTIN_PAGES,
  ...DOCUMENT_PAGES,
  ...OPTIMISER_PAGES,
  ...POLICY_PAGES,
};
