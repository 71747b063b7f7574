/** Loads the code for sites and pages, and for requests that an API needs first. */
export async function importSources() {
  const { follow, loadSource, readFurther, readPage, withSite } = await import('./any-source.js');
  return { follow, loadSource, readFurther, readPage, withSite };
}
