import { asArray, asRecord, asString, type Unchecked } from '@news-widgets/core/internal/request';
import type { Comment, ReadRequest, SocialParts, Thread } from '../thread.js';
import { STATUS } from './addresses.js';
import { fetchJson } from './request.js';
import { toComment, toComments, toThread } from './to-comment.js';

export async function readMastodon(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const { origin, pathname } = new URL(address);
  const id = STATUS.exec(pathname)![1]!;
  const api = `${origin}/api/v1/statuses/${id}`;
  const [first, context, social] = await Promise.all([
    fetchJson(api, request),
    fetchJson(`${api}/context`, request),
    request.countOnly ? undefined : import('../social-parts.js'),
  ]);
  return mastodonThread(asRecord(context.data), asRecord(first.data), address, social);
}

/** Returns the thread below a status; a missing status is replaced by its address. */
export function mastodonThread(
  { descendants }: Unchecked,
  status: Unchecked,
  address: string,
  social: SocialParts | undefined,
): Thread | undefined {
  if (!Array.isArray(descendants)) return undefined;
  const replies = descendants.map(asRecord).filter(isPublic);
  // Without the status, a comment that answers no other comment answers the status.
  const ids = new Set(replies.map(({ id }) => asString(id)));
  const comments = toComments(replies, (one) => toReply(one, ids, address));
  const url = asString(status.url) || address;
  return toThread({
    ...{ service: 'mastodon', comments, url, social },
    writing: { kind: 'elsewhere', service: 'mastodon', url: asString(status.uri) || url },
  });
}

const isPublic = ({ visibility = 'public' }: Unchecked): boolean => /^(?:public|unlisted)$/.test(asString(visibility));

function toReply(status: Unchecked, ids: ReadonlySet<string>, base: string): Comment {
  const account = asRecord(status.account);
  const parent = asString(status.in_reply_to_id);
  const emojis = [...asArray(status.emojis), ...asArray(account.emojis)].map(asRecord);
  const hides = status.sensitive === true || asString(status.spoiler_text);
  return toComment(
    {
      id: status.id,
      parent: ids.has(parent) ? parent : '',
      url: status.url ?? status.uri,
      name: asString(account.display_name) || account.acct,
      authorUrl: account.url,
      avatar: account.avatar_static,
      date: status.created_at,
      isEdited: status.edited_at,
      html: status.content,
      warning: hides ? asString(status.spoiler_text) || '!' : '',
      emojis: emojis.map(({ shortcode, static_url: url }) => ({ code: shortcode, url })),
      pictures: asArray(status.media_attachments)
        .map(asRecord)
        .filter(({ type }) => type === 'image' || type === 'gifv')
        .map((one) => ({ url: one.url, preview: one.preview_url, text: one.description })),
      likes: status.favourites_count,
      shares: status.reblogs_count,
    },
    base,
  );
}
