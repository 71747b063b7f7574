/**
 * Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts, sites and APIs. Named one
 * by one: Rolldown makes no namespace object then, which would throw on pages that put values on `Object.prototype`.
 */
export async function importParser() {
  const { follow, loadSource, parseDocument, readFurther, withSite } = await import('./any-source.js');
  return { follow, loadSource, parseDocument, readFurther, withSite };
}
