import type * as Http from 'node:http';
import type { LookupFunction } from 'node:net';
import type * as Stream from 'node:stream';
import type * as Zlib from 'node:zlib';
import type { LookupOne } from '@news-widgets/core/internal/public-internet';
import { builtin } from './builtin.ts';

/** The headers that Node's `fetch` sends. */
const HEADERS = { accept: '*/*', 'accept-language': '*', 'user-agent': 'node', 'accept-encoding': 'gzip, deflate, br' };

/** Statuses of responses without a body. */
const EMPTY = [204, 205, 304];

/**
 * Sends one GET request with Node's client, which connects to the address found by `lookup`; `fetch` resolves names itself.
 * Follows no redirects and shares no connections with unchecked requests.
 */
export async function nodeGet(url: URL, lookup: LookupOne, signal?: AbortSignal | null): Promise<Response> {
  const { request } = builtin<typeof Http>(`node:${url.protocol.slice(0, -1)}`)!;
  const options = { agent: false, headers: HEADERS, lookup: lookup as LookupFunction, ...(signal && { signal }) };
  const message = await new Promise<Http.IncomingMessage>((resolve, reject) =>
    request(url, options, resolve)
      // Rejects like `fetch`.
      .on('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : error))
      .end(),
  );
  return responseOf(message, url);
}

function responseOf(message: Http.IncomingMessage, url: URL): Response {
  const { Readable, pipeline } = builtin<typeof Stream>('node:stream')!;
  const { statusCode: status = 0, rawHeaders } = message;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  const decoder = decoderOf(headers.get('content-encoding'));
  // Both headers describe the encoded body.
  if (decoder) ['content-encoding', 'content-length'].forEach((name) => headers.delete(name));
  // Errors reach the reader of the body.
  const content = decoder ? pipeline(message, decoder, () => {}) : message;
  const isEmpty = EMPTY.includes(status);
  if (isEmpty) message.resume();
  const body = isEmpty ? null : (Readable.toWeb(content as Stream.Readable) as ReadableStream<Uint8Array>);
  return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: url.href });
}

function decoderOf(encoding: string | null): Stream.Transform | undefined {
  const { createBrotliDecompress, createGunzip, createInflate } = builtin<typeof Zlib>('node:zlib')!;
  const decoders = { br: createBrotliDecompress, gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate };
  return decoders[encoding?.trim().toLowerCase() as keyof typeof decoders]?.();
}
