/** Values of the `loading` attribute. */
export const LOADINGS = ['lazy', 'eager'] as const;
