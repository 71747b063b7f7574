import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../options.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Size in bytes from which the best compression takes too long. */
const LARGE = 131_072;

/** Compresses as much as each encoding can: answers are compressed once and sent often. */
export async function encode(body: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const isLarge = body.length > LARGE;
  if (encoding === 'gzip') return zip(body, { level: isLarge ? 6 : 9 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
