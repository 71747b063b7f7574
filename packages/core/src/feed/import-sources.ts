/** Loads what reads sites and pages, and what an API has to be asked for first. */
export async function importSources() {
  const { follow, loadSource, readFurther, readPage, withSite } = await import('./any-source.js');
  return { follow, loadSource, readFurther, readPage, withSite };
}
