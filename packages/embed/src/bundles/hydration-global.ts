const NAME = 'litElementHydrateSupport';

const before = Object.getOwnPropertyDescriptor(globalThis, NAME);

// Lit looks for hydration support in this global when it is evaluated: the page's own must not get hold of our elements.
Object.defineProperty(globalThis, NAME, { value: undefined, writable: true, configurable: true });

/** Call once our Lit is evaluated: the page's own components find what they would without us. */
export function restoreHydrationGlobal(): void {
  if (before) Object.defineProperty(globalThis, NAME, before);
  else Reflect.deleteProperty(globalThis, NAME);
}
