/** By its address; a wrong guess costs a round trip, or the parser's bytes. */
export const isLikelyJsonFeed = (address: string): boolean => /(\.json|feed\/json\/?)([?#]|$)/.test(address);

/** Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts, API queries. */
export const importParser = () => import('./parse-document.js');
