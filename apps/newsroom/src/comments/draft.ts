import { readAddress } from '../subscriptions/address.ts';
import { readLine } from '../subscriptions/text.ts';
import type { Fields } from './fields.ts';
import { Refusal } from './refusal.ts';
import type { CommentSettings } from './settings.ts';
import type { State } from './store.ts';
import { countLinks, readCommentText } from './text.ts';

export interface Draft {
  /** Slug of the story. */
  story: string;
  parent: number | undefined;
  name: string;
  email: string;
  text: string;
  /** Identifies one typed comment: the same key means the same comment. */
  key: string | undefined;
  state: State;
}

type Rules = Pick<CommentSettings, 'email' | 'maxLength' | 'minimumFillMs' | 'moderation'>;

const requestKey = /^[\x21-\x7e]{8,200}$/;
/** Comments with more links wait for an editor; with many more they are spam. */
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

/** Marks comments caught by a trap as spam, without telling the sender. */
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

/** Counts characters as readers do, so that an emoji is one. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0);
}
