import { ownDocument } from '@news-widgets/core/internal/page';
import { webAddress } from '@news-widgets/core/internal/url';
import type { ReadRequest, Thread } from '../thread.js';
import { serviceOf } from './addresses.js';

/** Addresses that answer with data rather than with a page. */
const DATA = /\/api\/|\/comments?\b|\.json(?:$|\?)|[?&]story=/;

/** Reads the thread of an address, recognised by its looks or by what answers; undefined where there is none. */
export async function readThread(src: string, request: ReadRequest): Promise<Thread | undefined> {
  const address = src.startsWith('at://') ? src : webAddress(src, ownDocument.baseURI);
  if (!address) throw new Error('invalid-url');
  switch (serviceOf(new URL(address))) {
    case 'wordpress':
      return (await import('./wordpress.js')).readWordPress(address, request);
    case 'mastodon':
      return (await import('./mastodon.js')).readMastodon(address, request);
    case 'bluesky':
      return (await import('./bluesky.js')).readBluesky(address, request);
    case 'discourse':
      return (await import('./discourse.js')).readDiscourse(address, request);
    default:
  }
  const article = DATA.test(address) ? undefined : await readArticle(address, request);
  return article ?? (await import('./neutral.js')).readNeutral(address, request);
}

/** The comments of an article on a WordPress site; undefined for other pages. */
async function readArticle(address: string, request: ReadRequest): Promise<Thread | undefined> {
  try {
    return await (await import('./wordpress.js')).readArticle(address, request);
  } catch (error) {
    request.signal.throwIfAborted();
    // Data that is neither feed nor article may be a thread.
    if ((error as { code?: string }).code === 'not-a-feed') return undefined;
    throw error;
  }
}
