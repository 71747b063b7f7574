/**
 * Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts. Named one by one: Rolldown
 * makes no namespace object then, which would throw on pages that put values on `Object.prototype`.
 */
export async function importParser() {
  const { importSources, parseDocument } = await import('./any-format.js');
  return { importSources, parseDocument };
}
