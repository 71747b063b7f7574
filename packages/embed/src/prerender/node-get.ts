import type * as Http from 'node:http';
import type { LookupFunction } from 'node:net';
import type * as Stream from 'node:stream';
import type * as Zlib from 'node:zlib';
import type { LookupOne } from '@news-widgets/core/internal/public-internet';
import { builtin } from './builtin.ts';

/** Headers that Node's `fetch` sends. */
const HEADERS = { accept: '*/*', 'accept-language': '*', 'user-agent': 'node', 'accept-encoding': 'gzip, deflate, br' };

/** Answers that have no body. */
const EMPTY = [204, 205, 304];

/**
 * One GET by a client of Node that connects to what `lookup` finds: its `fetch` resolves names itself. Follows no
 * redirect and shares no connection with requests that looked elsewhere.
 */
export async function nodeGet(url: URL, lookup: LookupOne, signal?: AbortSignal | null): Promise<Response> {
  const { request } = builtin<typeof Http>(`node:${url.protocol.slice(0, -1)}`)!;
  const options = { agent: false, headers: HEADERS, lookup: lookup as LookupFunction, ...(signal && { signal }) };
  const message = await new Promise<Http.IncomingMessage>((resolve, reject) =>
    request(url, options, resolve)
      // As `fetch` does it.
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
  // Both tell of what was sent, not of what is read.
  if (decoder) ['content-encoding', 'content-length'].forEach((name) => headers.delete(name));
  // Errors reach whoever reads.
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
