import { asRecord } from '@news-widgets/core/internal/request';
import type { Thread } from '../thread.js';
import { toThread } from './to-comment.js';

/** The thread in an answer that does not come from the service itself, such as that of a publisher's proxy. */
export async function threadIn(data: unknown, address: string): Promise<Thread | undefined> {
  const answer = asRecord(data);
  const isList = Array.isArray(data);
  if (answer.descendants) return (await import('./mastodon.js')).mastodonThread(answer, {}, address);
  if (answer.thread) return (await import('./bluesky.js')).blueskyThread(answer);
  if (answer.post_stream) return (await import('./discourse.js')).discourseThread(answer, [], address);
  if (!isList || (data[0] && !asRecord(data[0]).author_name)) return undefined;
  const comments = (await import('./wordpress.js')).wordPressComments(data, address);
  return toThread({ service: 'wordpress', comments });
}
