import type { Stored } from '../storage/storage.js';

/** An answer, with the time of its confirmation. */
export interface Answer {
  body: string;
  type: 'json' | 'html';
  /** Milliseconds. */
  confirmedAt: number;
  freshUntil: number;
  /** The last good answer of an unavailable source. */
  isStale?: boolean;
}

/** A stored answer. */
export interface KeptAnswer extends Stored {
  meta: Omit<Answer, 'body'> & { etag: string; [name: string]: unknown };
}

/** Adds a strong validator to an answer. */
export async function keptAnswer({ body, ...meta }: Answer): Promise<KeptAnswer> {
  const bytes = new TextEncoder().encode(body);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  const etag = btoa(String.fromCharCode(...hash)).replace(/\W/g, '');
  return { meta: { ...meta, etag }, body: bytes };
}
