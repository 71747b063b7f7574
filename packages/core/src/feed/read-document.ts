import { importParser, importSources } from './import-parser.js';
import { parsePlainJsonFeed } from './plain-json-feed.js';
import { inSlices } from './steps.js';
import type { FetchedDocument, ParsedDocument, Selection } from './types.js';

/** Reads a document: plain JSON Feed with the code that is here, anything else with the full parser. */
export async function readDocument(
  document: FetchedDocument,
  options: Selection & { repair?: boolean | undefined },
): Promise<ParsedDocument> {
  const { feed, json } = await inSlices(parsePlainJsonFeed(document, options));
  if (feed) return { feed };
  const { parseDocument } = await importParser();
  const parsed = await inSlices(parseDocument({ ...document, json }, options));
  if (!parsed.isUnreadPage) return parsed;
  const { readPage } = await importSources();
  return inSlices(parseDocument(document, options, readPage));
}
