import { importParser } from './import-parser.js';
import { parsePlainJsonFeed } from './plain-json-feed.js';
import { inSlices } from './steps.js';
import type { FetchedDocument, ParsedDocument, ReadPage, Selection } from './types.js';

/** Reads a document: plain JSON Feed with the code at hand, anything else with the full parser, and pages with `readPage`. */
export async function readDocument(
  document: FetchedDocument,
  options: Selection & { repair?: boolean | undefined },
  readPage?: ReadPage,
): Promise<ParsedDocument> {
  const { feed, json } = await inSlices(parsePlainJsonFeed(document, options));
  if (feed) return { feed };
  const { parseDocument } = await importParser();
  return inSlices(parseDocument({ ...document, json }, options, readPage));
}
