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

/** Hides them. Call before the module that reads them is evaluated; what it returns shows them again. */
export function hideLitGlobals(): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
