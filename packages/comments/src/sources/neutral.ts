import { asNumber, asRecord, asString, type Unchecked } from '@news-widgets/core/internal/request';
import { webAddress } from '@news-widgets/core/internal/url';
import type { Comment, FormWriting, ReadRequest, Thread } from '../thread.js';
import { fetchJson } from './request.js';
import { toComment, toComments, toThread } from './to-comment.js';

/** Texts are never longer than this, whatever the API says. */
const MAX_LENGTH = 20_000;
const USUAL_LENGTH = 5000;

/** The documented API of a newsroom (docs/comments-api.md). */
export async function readNeutral(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const url = new URL(address);
  url.searchParams.set('sort', request.sort);
  url.searchParams.set('limit', String(request.countOnly ? 1 : request.limit));
  const { data, url: answered } = await fetchJson(url.href, request);
  return neutralThread(data, answered, address) ?? readOther(data, address);
}

/** The thread in an answer that is not of the documented API. */
export async function readOther(data: unknown, address: string): Promise<Thread | undefined> {
  const { threadIn } = await import('./thread-in.js');
  return threadIn(data, address);
}

/** The next page of a thread, with nothing added to its address. */
export async function readNext(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const { data, url } = await fetchJson(address, request);
  return neutralThread(data, url, address);
}

/** The thread in an answer of the API; `base` resolves its addresses. */
export function neutralThread(data: unknown, base: string, source: string): Thread | undefined {
  const answer = asRecord(data);
  if (!Array.isArray(answer.comments)) return undefined;
  const comments = toComments(answer.comments, (raw: unknown) => neutralComment(raw, base));
  const writing = answer.open === false ? undefined : writingOf(answer, base, source);
  return toThread({
    ...{ service: 'neutral', comments, writing, isOpen: answer.open !== false },
    total: asNumber(answer.total) ?? comments.length,
    next: webAddress(answer.next, base),
    report: reportAddress(answer.report, base),
  });
}

function neutralComment(raw: unknown, base: string): Comment {
  const comment = asRecord(raw);
  const author = asRecord(comment.author);
  return toComment(
    {
      ...comment,
      ...{ name: author.name, authorUrl: author.url, avatar: author.avatar, isStaff: author.staff === true },
      ...{ isEdited: comment.edited, isPinned: comment.pinned === true },
      gap: comment.deleted === true ? 'deleted' : '',
      // Ours alone.
      ...{ emojis: [], pictures: [], warning: '', shares: 0, isHeld: false },
    },
    base,
  );
}

function writingOf(
  { post, fields, maxLength, login }: Unchecked,
  base: string,
  source: string,
): FormWriting | undefined {
  const address = webAddress(asString(post) || source, base);
  if (!address) return undefined;
  const { name, email } = asRecord(fields);
  return {
    ...{ kind: 'form', service: 'neutral', post: address },
    story: new URL(source || address, base).searchParams.get('story') ?? '',
    maxLength: Math.min(asNumber(maxLength) || USUAL_LENGTH, MAX_LENGTH),
    name: name === 'optional' ? name : 'required',
    email: email === 'none' || email === 'optional' ? email : 'required',
    login: login ? webAddress(login, base) : '',
    native: '',
    read: (answer, address) => neutralComment(answer.comment, address),
  };
}

/** The braces of a template are no part of an address. */
const reportAddress = (template: unknown, base: string): string =>
  asString(template).includes('{id}') ? webAddress(template, base).replace(/%7Bid%7D/gi, '{id}') : '';
