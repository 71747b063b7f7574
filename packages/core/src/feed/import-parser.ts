/** Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts, sites and APIs. */
export const importParser = () => import('./any-source.js');
