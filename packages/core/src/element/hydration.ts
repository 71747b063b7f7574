/**
 * True if Lit hydrates server-rendered content on this page. Hydration support must load before Lit, and so before this
 * module; support that the page loads later is not ours. @internal
 */
export const HYDRATION_ENABLED = !!(globalThis as { litElementHydrateSupport?: unknown }).litElementHydrateSupport;
