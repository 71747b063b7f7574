import type { Context } from 'hono';
import { Links } from '../content/links.ts';

/** The public address of the newsroom, fixed at its start, whatever `Host` a request names. */
export class Site {
  /** Set once the server listens. */
  origin = '';

  get links(): Links {
    return new Links(this.origin);
  }

  /** Returns the address of a request on our own origin. */
  urlOf(c: Context): URL {
    const { pathname, search } = new URL(c.req.url);
    return new URL(this.origin + pathname + search);
  }

  /** Returns whether an origin is our own. */
  isOwn(origin: string): boolean {
    // The other name of this machine, which no other site can have.
    return origin === this.origin || origin === this.origin.replace('//127.0.0.1:', '//localhost:');
  }
}
