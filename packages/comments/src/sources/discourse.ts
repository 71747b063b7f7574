import { asArray, asNumber, asRecord, asString, type Unchecked } from '@news-widgets/core/internal/request';
import { urlEncode } from '@news-widgets/core/internal/url';
import type { Comment, ReadRequest, Thread } from '../thread.js';
import { TOPIC } from './addresses.js';
import { fetchJson } from './request.js';
import { MAX_COMMENTS, toComment, toComments, toThread } from './to-comment.js';

/** The maximum number of posts per request. */
const BATCH = 100;

export async function readDiscourse(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const { origin, pathname } = new URL(address);
  const [, folder, id] = TOPIC.exec(pathname)!;
  const api = `${origin}${folder}/t/${id}`;
  const { data } = await fetchJson(`${api}.json`, request);
  const topic = asRecord(data);
  const stream = asRecord(topic.post_stream);
  if (!Array.isArray(stream.posts)) return undefined;
  const first = stream.posts.map(asRecord);
  const loadedIds = new Set(first.map((post) => asString(post.id)));
  const missing = asArray(stream.stream)
    .map(asString)
    .filter((one) => !loadedIds.has(one))
    .slice(0, request.countOnly ? 0 : MAX_COMMENTS);
  return discourseThread(topic, await readRest(api, missing, request), api);
}

/** Returns the thread of a topic and of its separately requested posts. */
export function discourseThread(topic: Unchecked, more: Unchecked[], url: string): Thread | undefined {
  const { posts: first } = asRecord(topic.post_stream);
  if (!Array.isArray(first)) return undefined;
  const posts = [...first.map(asRecord), ...more].filter(isReply);
  // A reply to the first post answers the story.
  const byNumber = new Map(posts.map((post) => [asNumber(post.post_number), asString(post.id)]));
  const comments = toComments(posts, (post) => toReply(post, byNumber, `${url}/`));
  const isOpen = topic.closed !== true && topic.archived !== true;
  return toThread({
    ...{ service: 'discourse', comments, url, isOpen },
    total: Math.max(0, (asNumber(topic.posts_count) ?? 1) - 1),
    writing: isOpen ? { kind: 'elsewhere', service: 'discourse', url } : undefined,
  });
}

async function readRest(api: string, ids: string[], request: ReadRequest): Promise<Unchecked[]> {
  const batches = [...Array(Math.ceil(ids.length / BATCH)).keys()].map((index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  );
  const answers = await Promise.all(
    batches.map((batch) => {
      const query = new URLSearchParams(batch.map((id) => ['post_ids[]', id]));
      return fetchJson(`${api}/posts.json?${query.toString()}`, request);
    }),
  );
  return answers.flatMap(({ data }) => asArray(asRecord(asRecord(data).post_stream).posts).map(asRecord));
}

/** Excludes the story itself, and notes such as "closed this topic". */
const isReply = ({ post_number: number, post_type: type = 1 }: Unchecked): boolean =>
  asNumber(number) !== 1 && asNumber(type) === 1;

function toReply(post: Unchecked, byNumber: Map<number | undefined, string>, base: string): Comment {
  const likes = asArray(post.actions_summary)
    .map(asRecord)
    .find((action) => action.id === 2);
  return toComment(
    {
      id: post.id,
      parent: byNumber.get(asNumber(post.reply_to_post_number)),
      url: `${base}${asString(post.post_number)}`,
      name: asString(post.name) || asString(post.display_username) || post.username,
      authorUrl: `/u/${urlEncode(asString(post.username))}`,
      avatar: asString(post.avatar_template).replace('{size}', '96'),
      date: post.created_at,
      isEdited: (asNumber(post.version) ?? 1) > 1,
      isStaff: post.staff === true,
      html: post.cooked,
      likes: likes?.count,
      gap: post.user_deleted === true || post.deleted_at ? 'deleted' : post.hidden === true ? 'blocked' : '',
    },
    base,
  );
}
