import type { HostPage } from './host-page.ts';

const without = (...names: string[]): string => names.map((name) => `delete ${name};`).join('');

/** Pages that replace, wrap or delete what browsers have: libraries, polyfills, monitors, tests and blockers. */
export const BUILTIN_PAGES: Record<string, HostPage> = {
  'methods of core-js 2': {
    script: `const slice = Array.prototype.slice;
      Array.prototype.includes = function (one) { return this.indexOf(one) >= 0; };
      Array.prototype.find = function (test) { for (let at = 0; at < this.length; at++) if (test(this[at], at, this)) return this[at]; };
      Array.prototype.flatMap = function (map) { return Array.prototype.concat.apply([], slice.call(this).map((one, at) => map(one, at))); };
      Object.entries = (one) => Object.keys(one).map((key) => [key, one[key]]);
      Object.assign = function (to) { for (let at = 1; at < arguments.length; at++) for (const key in arguments[at]) to[key] = arguments[at][key]; return to; };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };`,
  },
  'methods of collections of its own': {
    script: `for (const type of [NodeList, HTMLCollection, DOMTokenList]) { type.prototype.forEach = function (each) { for (let at = 0; at < this.length; at++) each.call(this[at], at, this[at]); }; type.prototype.map = type.prototype.filter = function () { return this; }; }
      Set.prototype.map = Map.prototype.map = function () { return this; }; Array.prototype.remove = function () { return this; }; Array.prototype.contains = () => true; Array.prototype.last = function () { return this[0]; };`,
  },
  'new methods deleted': {
    script: without(
      'Array.prototype.toSorted',
      'Object.groupBy',
      'Promise.withResolvers',
      'URL.canParse',
      'URL.parse',
      'Set.prototype.union',
      'Element.prototype.checkVisibility',
      'Element.prototype.setHTMLUnsafe',
      'window.structuredClone',
      'window.scheduler',
      'window.navigation',
      'window.trustedTypes',
      'window.CloseWatcher',
      'window.Sanitizer',
      'window.Temporal',
      'window.Iterator',
    ),
  },
  'promises and timers of zone.js': {
    script: `const Native = Promise;
      const type = class ZoneAwarePromise extends Native { then(done, failed) { return super.then(done && ((value) => done(value)), failed && ((reason) => failed(reason))); } };
      window.Promise = type;
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const own = new WeakMap();
      EventTarget.prototype.addEventListener = function (name, listen, options) { if (!listen) return; const task = function (event) { return listen.handleEvent ? listen.handleEvent(event) : listen.call(this, event); }; own.set(listen, task); return addEventListener.call(this || window, name, task, options); };
      EventTarget.prototype.removeEventListener = function (name, listen, options) { return removeEventListener.call(this || window, name, own.get(listen) || listen, options); };
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) { const native = window[name]; window[name] = function (work, ...all) { return native.call(window, function () { return work.apply(this, arguments); }, ...all); }; }`,
  },
  'a monitor that wraps every function': {
    script: `for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'matchMedia', 'getComputedStyle']) { const native = window[name]; window[name] = function () { try { return native.apply(this, arguments); } catch (error) { throw error; } }; window[name].__original = native; }
      const { open, send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function () { return send.apply(this, arguments); };
      const fetched = window.fetch; window.fetch = function () { return fetched.apply(window, arguments).then((answer) => { answer.clone().text(); return answer; }); };
      window.onerror = () => true; window.onunhandledrejection = () => true;`,
  },
  'createElement of a consent tool': {
    script: `const { createElement } = document;
      document.createElement = function (...all) { if (String(all[0]).toLowerCase() !== 'script') return createElement.bind(document)(...all); const element = createElement.bind(document)(...all); const set = element.setAttribute.bind(element); Object.defineProperties(element, { src: { get: () => element.getAttribute('src'), set: (value) => set('src', value) }, type: { set: (value) => set('type', value) } }); return element; };`,
  },
  'a consent tool that watches every node': {
    script: `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1 && node.tagName === 'SCRIPT' && /tracker/.test(node.src)) node.type = 'javascript/blocked'; }).observe(document.documentElement, { childList: true, subtree: true });`,
  },
  'appendChild and insertBefore wrapped': {
    script: `for (const name of ['appendChild', 'insertBefore', 'replaceChild']) { const native = Node.prototype[name]; Node.prototype[name] = function (node) { return native.apply(this, arguments); }; }
      for (const name of ['append', 'prepend', 'before', 'after', 'replaceChildren']) { const native = Element.prototype[name]; Element.prototype[name] = function () { return native.apply(this, arguments); }; }`,
  },
  'attachShadow wrapped': {
    script: `const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { mode: 'open', ...options }); };`,
  },
  'HTMLElement of an adapter for ES5': {
    script: `const Native = HTMLElement;
      window.HTMLElement = function HTMLElement() { return Reflect.construct(Native, [], this.constructor); };
      HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Native);`,
  },
  'CustomEvent and Event of a polyfill': {
    script: `const Native = CustomEvent;
      window.CustomEvent = function (name, { bubbles = false, cancelable = false, composed = false, detail = null } = {}) { return new Native(name, { bubbles, cancelable, composed, detail }); };
      CustomEvent.prototype = Native.prototype;`,
  },
  'URL and URLSearchParams wrapped': {
    script: `const Native = URL; window.URL = function (address, base) { return base === undefined ? new Native(address) : new Native(address, base); }; URL.prototype = Native.prototype; URL.createObjectURL = Native.createObjectURL; URL.revokeObjectURL = Native.revokeObjectURL;`,
  },
  'observers of polyfills': {
    script: `window.IntersectionObserver = class { constructor(call) { this.call = call; } observe(target) { setTimeout(() => this.call([{ target, isIntersecting: true, intersectionRatio: 1 }], this), 10); } unobserve() {} disconnect() {} takeRecords() { return []; } };
      window.ResizeObserver = class { constructor(call) { this.call = call; } observe(target) { setTimeout(() => this.call([{ target, contentRect: target.getBoundingClientRect() }], this), 10); } unobserve() {} disconnect() {} };`,
  },
  'matchMedia of a test': {
    script: 'window.matchMedia = (media) => ({ media, matches: false, addListener() {}, removeListener() {} });',
  },
  'no matchMedia': { script: 'window.matchMedia = undefined;' },
  'no crypto and no performance': {
    script: `Object.defineProperty(window, 'crypto', { value: undefined }); performance.mark = performance.measure = undefined;`,
  },
  'no ReadableStream': {
    script: 'delete window.ReadableStream; delete window.DecompressionStream; delete window.Worker;',
  },
  'idle callbacks that never come': { script: 'window.requestIdleCallback = () => 0;' },
  'animation frames that never come': { script: 'window.requestAnimationFrame = () => 0;' },
  'timers that hand back objects': {
    script: `const native = setTimeout; window.setTimeout = (...all) => ({ id: native(...all), unref() { return this; } }); const clear = clearTimeout; window.clearTimeout = (timer) => clear(timer?.id ?? timer);`,
  },
  'a clock at its beginning': { script: 'Date.now = () => 0; performance.now = () => 0;' },
  'no chance in Math.random': { script: 'Math.random = () => 0;' },
  'an agent without languages': {
    script: `for (const [name, value] of [['language', ''], ['languages', []], ['userAgent', ''], ['connection', undefined], ['clipboard', undefined], ['share', undefined]]) Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true });`,
  },
  'console methods that throw': {
    script: `for (const name of ['debug', 'info', 'log', 'warn', 'error']) console[name] = () => { throw new Error(name); };`,
  },
  'stack traces of its own': {
    script: `Error.stackTraceLimit = 0; Error.prepareStackTrace = () => { throw new Error('no'); };`,
  },
  'globals of Node': {
    script: `var process = { env: { NODE_ENV: 'test' }, versions: { node: '20.0.0' }, browser: true, nextTick: setTimeout }; var global = window; var Buffer = function () {}; var require = () => { throw new Error('no module'); }; var __dirname = '/';`,
  },
  'globals of other runtimes': {
    script: `var Deno = { version: {} }; var Bun = {}; var importScripts = () => { throw new Error('no worker'); }; var WorkerGlobalScope = function () {}; var EdgeRuntime = 'edge';`,
  },
  'another copy of Lit, and polyfills for it': {
    script: `var litHtmlVersions = Object.freeze(['1.0.0']); var litElementVersions = ['2.0.0']; var reactiveElementVersions = 'none'; var litHtmlPolyfillSupport = () => {}; var reactiveElementPolyfillSupport = () => {}; var litElementPolyfillSupport = () => {}; var ShadyCSS = { nativeShadow: true, nativeCss: true }; var WebComponents = { ready: true };`,
  },
  'fetch that waits for others': {
    script:
      'const own = fetch; window.fetch = (...all) => new Promise((resolve) => setTimeout(resolve, 200)).then(() => own(...all));',
  },
  'fetch with an address object': {
    script: `const own = fetch; window.fetch = (input, init) => own(new URL(input instanceof Request ? input.url : input, document.baseURI), { ...init, headers: new Headers(init && init.headers) });`,
  },
  'FormData, Headers and Response frozen': {
    script:
      'for (const type of [FormData, Headers, Response, Request, URLSearchParams, URL, Event, CustomEvent, MutationObserver, Element, HTMLElement, Node, Document]) { Object.freeze(type); }',
  },
  'iterators of its own': {
    script: `Array.prototype[Symbol.iterator] = function* () { for (let at = 0; at < this.length; at++) yield this[at]; }; NodeList.prototype[Symbol.iterator] = HTMLCollection.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator];`,
  },
  'enumerable methods on every prototype': {
    script: `for (const type of [Array, String, Number, Function, Date, RegExp, Element, Node, NodeList]) for (const name of ['each', 'owner', 'type', 'slot', 'value', 'key', 'label', 'then2']) { if (!(name in type.prototype)) type.prototype[name] = function () { return this; }; }`,
  },
  'setters on Object.prototype': {
    script: `for (const name of ['src', 'items', 'signal', 'limit', 'relay', 'state']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { return undefined; }, set(value) { Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); } });`,
  },
};
