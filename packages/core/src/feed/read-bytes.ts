import { feedFailure } from './feed-failure.js';

/** The largest body that is read, in bytes, unless `maxBytes` says otherwise. */
const MAX_BYTES = 2 ** 24;

/** The answer had begun, so it is not CORS that stops it. */
const broken = (error: Error): never => {
  throw error.name === 'TypeError' ? feedFailure('network') : error;
};

/** A response whose body has been read for others already. */
interface SharedResponse extends Response {
  whole?: ArrayBuffer;
}

/** The body of a response. A larger one is given up as soon as that shows, not when all of it has arrived. */
export async function readBytes(response: SharedResponse, maxBytes = MAX_BYTES): Promise<ArrayBuffer> {
  const { body, headers, whole } = response;
  if (whole && whole.byteLength <= maxBytes) return whole;
  // Polyfills of `fetch` have no streams.
  if (!body) return readWhole(response, maxBytes);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = Number(headers.get('content-length')) > maxBytes ? Infinity : 0;
  for (;;) {
    if (size > maxBytes) {
      void reader.cancel();
      throw feedFailure('too-large');
    }
    const { done, value } = await reader.read().catch(broken);
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  // A `Blob` could join the chunks too, but does so in another process.
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined.buffer;
}

async function readWhole(response: Response, maxBytes: number): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer().catch(broken);
  if (bytes.byteLength > maxBytes) throw feedFailure('too-large');
  return bytes;
}
