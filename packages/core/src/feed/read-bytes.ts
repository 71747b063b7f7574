import { failure } from './feed-failure.js';
import { LARGEST_BODY } from './fetch-document.js';

/** The body of an answer. One that is larger is given up as soon as that shows, not when it has all come. */
export async function readBytes({ body, headers }: Response): Promise<ArrayBuffer> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = Number(headers.get('content-length')) > LARGEST_BODY ? Infinity : 0;
  while (reader) {
    if (size > LARGEST_BODY) {
      void reader.cancel();
      throw failure('too-large');
    }
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  // A `Blob` would join them, too, but in another process.
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all.buffer;
}
