/** Loads what asks a source: begun early, it comes beside the answer. */
export const loadAskSource = () => import('./ask-source.js');
