const NAME = 'litElementHydrateSupport';

/**
 * Lit looks for hydration support in this global: the page's own must not get hold of our elements. Call before the module
 * that touches it is evaluated; returns what gives the page back what it had, so that its own components find it.
 */
export function hideHydrationGlobal(): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, NAME);
  Object.defineProperty(globalThis, NAME, { value: undefined, writable: true, configurable: true });
  return () => {
    if (before) Object.defineProperty(globalThis, NAME, before);
    else Reflect.deleteProperty(globalThis, NAME);
  };
}
