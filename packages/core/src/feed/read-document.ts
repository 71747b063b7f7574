import { importParser } from './import-parser.js';
import { pauseAfter } from './pause.js';
import { parsePlainJsonFeed } from './plain-json-feed.js';
import type { FetchedDocument, ParsedDocument, Selection } from './types.js';

/** Reads a document: plain JSON Feed with the code that is here, anything else with the full parser. */
export async function readDocument(
  document: FetchedDocument,
  options: Selection & { repair?: boolean | undefined },
): Promise<ParsedDocument> {
  const { feed, json } = parsePlainJsonFeed(document, options);
  const parsed = feed ? { feed } : (await importParser()).parseDocument({ ...document, json }, options);
  await pauseAfter(document);
  return parsed;
}
