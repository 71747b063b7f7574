import { feedFailure } from './feed-failure.js';
import { readBytes } from './read-bytes.js';

/** Inflates a file that a server sends compressed without saying so. */
export async function gunzip(body: ArrayBuffer, maxBytes?: number): Promise<ArrayBuffer> {
  const inflated = new Response(body).body!.pipeThrough(new DecompressionStream('gzip'));
  try {
    return await readBytes(new Response(inflated), maxBytes);
  } catch (error) {
    throw (error as Error).message === 'too-large' ? error : feedFailure('malformed');
  }
}
