const NAME = 'litElementHydrateSupport';

const before = Object.getOwnPropertyDescriptor(globalThis, NAME);

// Lit finds its hydration through this global; like everything of ours on the page it shows up in no loop.
Object.defineProperty(globalThis, NAME, { value: undefined, writable: true, configurable: true });

/** Ours is for our elements alone: those of the page that come later find what they would without us. */
export function giveBackMark(): void {
  if (before) Object.defineProperty(globalThis, NAME, before);
  else Reflect.deleteProperty(globalThis, NAME);
}
