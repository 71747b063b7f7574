/** Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts, API queries. */
export const importParser = () => import('./parse-document.js');
