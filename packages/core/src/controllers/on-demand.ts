/** Loads what asks a source: begun early, it comes beside the answer. A page with markup does not pay for it. */
export const loadAskSource = () => import('./ask-source.js');

/** Loads what reads the markup between the tags. */
export const loadReadPage = () => import('./read-page.js');
