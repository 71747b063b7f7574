/**
 * Globals in which Lit looks for hydration support and polyfills. They may belong to the page's own Lit, or be elements of the
 * page with such an id.
 */
const NAMES = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
];

/** Globals shared by every Lit on a page. An element with such an id, or a text, is not one of them. */
const SHARED = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** Hides these globals until the returned function is called. Call it before the module that reads them is evaluated. */
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

/** Returns whether Lit can add to the global. */
function isShared(name: string): boolean {
  const value: unknown = Object.hasOwn(globalThis, name) && Reflect.get(globalThis, name);
  return value instanceof WeakMap || (Array.isArray(value) && Object.isExtensible(value));
}

/** Overrides a global; one declared with `var` can be changed but not redefined. */
function define(name: string, value: unknown): void {
  const isFixed = Object.getOwnPropertyDescriptor(globalThis, name)?.configurable === false;
  Reflect.defineProperty(globalThis, name, isFixed ? { value } : { value, writable: true, configurable: true });
}

/** Wraps `Symbol`, since Lit adds `Symbol.metadata`, which throws if the page has frozen `Symbol`. */
const extensibleSymbol = (symbol: SymbolConstructor): unknown =>
  Object.setPrototypeOf((description?: string) => symbol(description), symbol);
