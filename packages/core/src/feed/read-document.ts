import { importParser } from './import-parser.js';
import { parsePlainJsonFeed } from './plain-json-feed.js';
import type { FetchedDocument, ParsedDocument, Selection } from './types.js';

/** Reads a document: plain JSON Feed with the code that is here, anything else with the full parser. */
export async function readDocument(
  document: FetchedDocument,
  options: Selection & { repair?: boolean | undefined },
): Promise<ParsedDocument> {
  const { feed, json } = parsePlainJsonFeed(document, options);
  return feed ? { feed } : (await importParser()).parseDocument({ ...document, json }, options);
}
