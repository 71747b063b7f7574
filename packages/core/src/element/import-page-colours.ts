/** Loads what reads the colours of the page. */
export const importPageColours = () => import('./page-colours.js');
