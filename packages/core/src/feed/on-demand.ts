/** Loads what asks a source: begun early, it comes beside the answer. A page with markup does not pay for it. */
export const loadAskSource = () => import('./feed-loader.js');

/** Loads what reads the markup between the tags. */
export const loadReadPage = () => import('./light-dom-feed.js');
