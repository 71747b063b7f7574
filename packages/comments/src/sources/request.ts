import { fetchDocument, sharedFetch } from '@news-widgets/core/internal/request';
import type { ReadRequest } from '../thread.js';

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 2 ** 22;

/** Requests JSON once for all widgets of the page; `data` is undefined if the response is something else. */
export async function fetchJson(
  address: string,
  { signal, isFresh }: Pick<ReadRequest, 'signal' | 'isFresh'>,
): Promise<{ data: unknown; total: number | undefined; url: string }> {
  const cache = isFresh ? 'no-cache' : 'default';
  const { body, headers, url } = await fetchDocument(address, {
    ...{ signal, timeout: TIMEOUT_MS, maxBytes: MAX_BYTES },
    fetch: (one, init) => sharedFetch(one, { ...init, cache }),
  });
  const total = headers?.get('x-wp-total');
  return { data: parse(new TextDecoder().decode(body as ArrayBuffer)), total: total ? Number(total) : undefined, url };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
