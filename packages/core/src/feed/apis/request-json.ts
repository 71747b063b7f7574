import { decodeBytes } from '../decode.js';
import { fetchDocument } from '../fetch-document.js';
import { parseLenientJson } from '../formats/lenient-json.js';
import { sniff } from '../sniff.js';
import type { FetchedDocument, LoadFeedOptions } from '../types.js';

/** A document with its text. */
export interface TextDocument extends FetchedDocument {
  body: string;
}

export async function requestText(url: string, options: LoadFeedOptions): Promise<TextDocument> {
  const document = await fetchDocument(url, options);
  return { ...document, body: decodeBytes(document.body as ArrayBuffer, document.headers?.get('content-type') ?? '') };
}

/** Returns the response of an API; undefined if something else responded. */
export async function requestJson(url: string, options: LoadFeedOptions): Promise<unknown> {
  const { body } = await requestText(url, options);
  if (sniff(body) !== 'json') return undefined;
  try {
    return parseLenientJson(body);
  } catch {
    return undefined;
  }
}
