import type { Context } from 'hono';
import { Links } from '../content/links.ts';

/** Where readers reach the newsroom: as it was told at its start, whatever `Host` a request names. */
export class Site {
  /** Known once the server listens. */
  origin = '';

  get links(): Links {
    return new Links(this.origin);
  }

  /** The address of a request, on our own origin. */
  urlOf(c: Context): URL {
    const { pathname, search } = new URL(c.req.url);
    return new URL(this.origin + pathname + search);
  }

  /** Whether a page of this origin is one of ours. */
  isOwn(origin: string): boolean {
    // The other name of this machine, which no other site can take.
    return origin === this.origin || origin === this.origin.replace('//127.0.0.1:', '//localhost:');
  }
}
