/**
 * Globals in which Lit looks for hydration support and polyfills, and counts its releases. They may be the page's own, for
 * its own components, or elements of the page with such an id.
 */
const NAMES = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
  'ShadyCSS',
];

/** Lit goes on using this one, which it makes where there is none. */
const SHARED = 'litPropertyMetadata';

const hide = (name: string): unknown =>
  Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });

/** Hides them. Call before the module that reads them is evaluated; what it returns shows them again. */
export function hideLitGlobals(): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  NAMES.forEach(hide);
  if (!Object.hasOwn(globalThis, SHARED)) hide(SHARED);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
