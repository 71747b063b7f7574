/**
 * Whether Lit takes over content from a server on this page. It has to be given its hydration before its first class, and so
 * before this is asked; later a page may have one of its own. @internal
 */
export const HYDRATES = !!(globalThis as { litElementHydrateSupport?: unknown }).litElementHydrateSupport;
