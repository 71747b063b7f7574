import { feedFailure } from './feed-failure.js';

/** Maximum size of a body in bytes, unless `maxBytes` is given. */
const MAX_BYTES = 2 ** 24;

/** The response had started, so CORS is not the cause. */
const broken = (error: Error): never => {
  throw error.name === 'TypeError' ? feedFailure('network') : error;
};

/** A response whose body has already been read. */
interface SharedResponse extends Response {
  whole?: ArrayBuffer;
}

/** Reads the body of a response. A body that is too large is abandoned as soon as that is known. */
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
  // A `Blob` could join the chunks, but does so in another process.
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
