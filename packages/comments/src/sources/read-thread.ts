import { ownDocument } from '@news-widgets/core/internal/page';
import { webAddress } from '@news-widgets/core/internal/url';
import type { ReadRequest, Thread } from '../thread.js';
import { serviceOf } from './addresses.js';
import { readNeutral } from './neutral.js';

/** Addresses that answer with data rather than a page. */
const DATA = /\/api\/|\/comments?\b|\.json(?:$|\?)|[?&]story=/;

/** Reads the thread of an address, recognised by its form or its response; undefined if there is none. */
export async function readThread(src: string, request: ReadRequest): Promise<Thread | undefined> {
  const address = src.startsWith('at://') ? src : webAddress(src, ownDocument.baseURI);
  if (!address) throw new Error('invalid-url');
  switch (serviceOf(new URL(address))) {
    case 'wordpress': {
      const { readWordPress } = await import('./wordpress.js');
      return readWordPress(address, request);
    }
    case 'mastodon': {
      const { readMastodon } = await import('./mastodon.js');
      return readMastodon(address, request);
    }
    case 'bluesky': {
      const { readBluesky } = await import('./bluesky.js');
      return readBluesky(address, request);
    }
    case 'discourse': {
      const { readDiscourse } = await import('./discourse.js');
      return readDiscourse(address, request);
    }
    default:
  }
  const article = DATA.test(address) ? undefined : await readArticle(address, request);
  return article ?? readNeutral(address, request);
}

/** Reads the comments of an article on a WordPress site; undefined for other pages. */
async function readArticle(address: string, request: ReadRequest): Promise<Thread | undefined> {
  try {
    const { readArticle: read } = await import('./wordpress.js');
    return await read(address, request);
  } catch (error) {
    request.signal.throwIfAborted();
    // Data that is neither a feed nor an article may be a thread.
    if ((error as { code?: string }).code === 'not-a-feed') return undefined;
    throw error;
  }
}
