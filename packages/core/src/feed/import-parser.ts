/**
 * Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts. Named one by one: Rolldown
 * makes no namespace object then, which would throw on pages that put values on `Object.prototype`.
 */
export async function importParser() {
  const { parseDocument } = await import('./parse-document.js');
  return { parseDocument };
}

/** Loads what reads sites and pages, and what an API has to be asked for first. */
export async function importSources() {
  const { follow, loadSource, readFurther, readPage, withSite } = await import('./any-source.js');
  return { follow, loadSource, readFurther, readPage, withSite };
}
