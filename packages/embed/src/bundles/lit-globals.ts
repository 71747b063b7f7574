/**
 * Globals in which Lit looks for hydration support and for polyfills. They may be the page's own, for its own components, or
 * elements of the page with such an id.
 */
const NAMES = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
];

/** Globals that every Lit on a page shares. An element of the page with such an id, or a text, is none of them. */
const SHARED = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** Hides them. Call before the module that reads them is evaluated; what it returns shows them again. */
export function hideLitGlobals(): () => void {
  for (const name of SHARED) if (!isShared(name)) define(name, undefined);
  const names = Object.isExtensible(Symbol) ? NAMES : [...NAMES, 'Symbol'];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const extensible = extensibleSymbol(Symbol);
  for (const name of names) define(name, name === 'Symbol' ? extensible : undefined);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Whether Lit can add to it. */
function isShared(name: string): boolean {
  const value: unknown = Object.hasOwn(globalThis, name) && Reflect.get(globalThis, name);
  return value instanceof WeakMap || (Array.isArray(value) && Object.isExtensible(value));
}

/** A variable that a page has declared with `var` can be changed, but not redefined. */
function define(name: string, value: unknown): void {
  const isFixed = Object.getOwnPropertyDescriptor(globalThis, name)?.configurable === false;
  Reflect.defineProperty(globalThis, name, isFixed ? { value } : { value, writable: true, configurable: true });
}

/** Lit adds `Symbol.metadata`, which throws where the page has frozen `Symbol`. */
const extensibleSymbol = (symbol: SymbolConstructor): unknown =>
  Object.setPrototypeOf((description?: string) => symbol(description), symbol);
