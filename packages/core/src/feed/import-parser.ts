import { pageGlobal } from '../page/page-global.js';

/**
 * Loads what reads everything but plain JSON Feed: other formats, other encodings, markup in texts, sites and APIs. Named one by one: Rolldown
 * makes no namespace object then, which would throw on pages that put values on `Object.prototype`.
 */
export async function importParser() {
  const { follow, loadSource, parseDocument, readFurther, rehearse, withSite } = await import('./any-source.js');
  return { follow, loadSource, parseDocument, readFurther, rehearse, withSite };
}

/** Loads the parser beside the response that needs it. */
export async function prepareParser(): Promise<void> {
  const { rehearse } = await importParser();
  if ('document' in globalThis) pageGlobal('rehearsed', () => (rehearse(), true));
}
