/**
 * Loads the code for everything but plain JSON Feed: other formats, other encodings, markup in texts. Imports by name, since
 * Rolldown then creates no namespace object, which would throw on pages that put values on `Object.prototype`.
 */
export async function importParser() {
  const { importSources, parseDocument } = await import('./any-format.js');
  return { importSources, parseDocument };
}
