// Lit finds its hydration through this global; like everything of ours on the page it shows up in no loop.
Object.defineProperty(globalThis, 'litElementHydrateSupport', { value: undefined, writable: true, configurable: true });
