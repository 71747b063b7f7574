import { readAddress } from '../subscriptions/address.ts';
import { readLine } from '../subscriptions/text.ts';
import type { Fields } from './fields.ts';
import { Refusal } from './refusal.ts';
import type { CommentSettings } from './settings.ts';
import type { State } from './store.ts';
import { countLinks, readCommentText } from './text.ts';

export interface Draft {
  /** The slug of the story. */
  story: string;
  parent: number | undefined;
  name: string;
  email: string;
  text: string;
  /** Made once for each typed comment: the same key is the same comment. */
  key: string | undefined;
  state: State;
}

type Rules = Pick<CommentSettings, 'email' | 'maxLength' | 'minimumFillMs' | 'moderation'>;

const requestKey = /^[\x21-\x7e]{8,200}$/;
/** With more links an editor looks first, and with many more it is spam. */
const fewLinks = 2;
const manyLinks = 8;

export function readDraft(story: string, fields: Fields, rules: Rules): Draft {
  const errors: Record<string, string> = {};
  const name = readLine(fields['name'], 100);
  if (!name) errors['name'] = 'Enter a name of up to 100 characters.';
  const email = readEmail(fields['email'], rules.email);
  if (email === undefined) errors['email'] = 'Enter a complete e-mail address, for example name@example.com.';
  const text = readCommentText(fields['text']);
  if (text === undefined) errors['text'] = 'Write a comment.';
  const parent = readParent(fields['parent']);
  if (Number.isNaN(parent)) errors['parent'] = 'The comment that this answers does not exist.';
  const key = fields['key'] || undefined;
  if (key !== undefined && !requestKey.test(key)) errors['key'] = 'The key needs 8 to 200 printable characters.';
  if (!name || email === undefined || text === undefined || Object.keys(errors).length > 0) throw invalid(errors);
  const { maxLength } = rules;
  if (lengthOf(text) > maxLength) throw tooLong(maxLength);
  return { story, parent, name, email, text, key, state: stateFor(fields, text, rules) };
}

export function invalid(errors: Record<string, string>): Refusal {
  return new Refusal(422, 'invalid', Object.values(errors).join(' '), { errors });
}

export function tooLong(maxLength: number): Refusal {
  const most = new Intl.NumberFormat('en').format(maxLength);
  return new Refusal(413, 'too-long', `A comment can have up to ${most} characters.`, { maxLength });
}

/** What a trap has caught is spam, which whoever sent it does not learn. */
function stateFor({ website, elapsed }: Fields, text: string, { minimumFillMs, moderation }: Rules): State {
  const isTooQuick = elapsed ? !(Number(elapsed) >= minimumFillMs) : false;
  const links = countLinks(text);
  if (website || isTooQuick || links > manyLinks) return 'spam';
  return moderation === 'after' && links <= fewLinks ? 'published' : 'held';
}

function readEmail(value: string | undefined, rule: Rules['email']): string | undefined {
  if (rule === 'none') return '';
  if (!value) return rule === 'required' ? undefined : '';
  return readAddress(value)?.typed;
}

function readParent(value: string | undefined): number | undefined {
  if (!value) return undefined;
  return /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
}

/** As readers count, so that an emoji is one where it is two for the machine. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0);
}
