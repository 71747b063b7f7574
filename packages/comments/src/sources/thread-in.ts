import { asRecord } from '@news-widgets/core/internal/request';
import type { Thread } from '../thread.js';
import { toThread } from './to-comment.js';

/** Reads the thread in a response that comes from another server than the service, such as a publisher's proxy. */
export async function threadIn(data: unknown, address: string): Promise<Thread | undefined> {
  const answer = asRecord(data);
  const isList = Array.isArray(data);
  if (answer.descendants) {
    const [{ mastodonThread }, social] = await Promise.all([import('./mastodon.js'), import('../social-parts.js')]);
    return mastodonThread(answer, {}, address, social);
  }
  if (answer.thread) {
    const [{ blueskyThread }, social] = await Promise.all([import('./bluesky.js'), import('../social-parts.js')]);
    return blueskyThread(answer, social);
  }
  if (answer.post_stream) {
    const { discourseThread } = await import('./discourse.js');
    return discourseThread(answer, [], address);
  }
  if (!isList || (data[0] && !asRecord(data[0]).author_name)) return undefined;
  const { wordPressComments } = await import('./wordpress.js');
  const comments = wordPressComments(data, address);
  return toThread({ service: 'wordpress', comments });
}
