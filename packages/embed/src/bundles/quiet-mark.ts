interface Page {
  litElementHydrateSupport?: unknown;
}

const page = globalThis as Page;
const before = page.litElementHydrateSupport;

// Lit finds its hydration through this global; like everything of ours on the page it shows up in no loop.
Object.defineProperty(page, 'litElementHydrateSupport', { value: undefined, writable: true, configurable: true });

/** Ours is for our elements alone: those of the page that come later find what they would without us. */
export const giveBackMark = (): void => void (page.litElementHydrateSupport = before);
