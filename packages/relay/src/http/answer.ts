import type { Stored } from '../storage/storage.js';

/** An answer, and how new it is. */
export interface Answer {
  body: string;
  type: 'json' | 'html';
  /** Milliseconds. */
  confirmedAt: number;
  freshUntil: number;
  /** The last good answer of a source that is down. */
  isStale?: boolean;
}

/** An answer as it is kept. */
export interface KeptAnswer extends Stored {
  meta: Omit<Answer, 'body'> & { etag: string; [name: string]: unknown };
}

/** An answer with its strong validator. */
export async function keptAnswer({ body, ...meta }: Answer): Promise<KeptAnswer> {
  const bytes = new TextEncoder().encode(body);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  const etag = btoa(String.fromCharCode(...hash)).replace(/\W/g, '');
  return { meta: { ...meta, etag }, body: bytes };
}
