import { readAddress, type Address } from './address.ts';
import { lists as knownLists } from './lists.ts';
import { Refusal } from './refusal.ts';
import type { SubscriptionSettings } from './settings.ts';
import { readLine, readText } from './text.ts';

/** Unchecked fields of the form. */
export interface Entries {
  email?: unknown;
  name?: unknown;
  lists?: unknown;
  tags?: unknown;
  consent?: unknown;
  source?: unknown;
  hp?: unknown;
  elapsed?: unknown;
}

export interface Consent {
  text: string;
  version: string;
  /** Time of the consent, by the reader's clock. */
  given: string;
}

export interface Source {
  page: string;
  host: string;
  widget: string;
}

export interface SignUp {
  address: Address;
  name: string;
  lists: readonly string[];
  tags: readonly string[];
  consent: Consent | undefined;
  source: Source;
}

type Rules = Pick<SubscriptionSettings, 'requireConsent' | 'minimumFillMs'>;

/** Returns whether the honeypot is filled. */
export function isTrapped({ hp }: Entries): boolean {
  return hp !== undefined && hp !== null && hp !== '';
}

export function readSignUp(entries: Entries, rules: Rules): SignUp {
  const address = readAddress(entries.email);
  if (isAbsent(entries.email)) throw invalid('email_missing', 'Enter your e-mail address.', 'email');
  if (!address) {
    throw invalid(
      'email_invalid',
      'This is not a complete e-mail address. Check it, for example name@example.com.',
      'email',
    );
  }
  const name = readLine(entries.name ?? '', 100);
  if (name === undefined) throw invalid('name_invalid', 'Enter a name of up to 100 characters, in one line.', 'name');
  const signUp: SignUp = {
    address,
    name,
    lists: readLists(entries.lists),
    tags: readTags(entries.tags),
    consent: readConsent(entries.consent, rules.requireConsent),
    source: readSource(entries.source),
  };
  const elapsed = isAbsent(entries.elapsed) ? Infinity : readNumber(entries.elapsed);
  if (!(elapsed >= rules.minimumFillMs)) {
    throw invalid('too_fast', 'That was very fast. Wait a moment and send it again.');
  }
  return signUp;
}

function readLists(value: unknown): readonly string[] {
  const chosen = isAbsent(value) ? [] : asArray(value);
  if (!chosen.every((id) => knownLists.some((list) => list.id === id))) {
    throw invalid('list_unknown', 'One of the lists does not exist.', 'lists');
  }
  // In a fixed order, so that the same choice is always equal.
  const ids = knownLists.map(({ id }) => id).filter((id) => chosen.includes(id));
  return ids.length > 0 ? ids : [knownLists[0]!.id];
}

function readTags(value: unknown): readonly string[] {
  const tags = (isAbsent(value) ? [] : asArray(value)).map((tag) => readLine(tag, 50));
  if (tags.length > 20 || !tags.every((tag) => tag)) {
    throw invalid('tags_invalid', 'There can be up to 20 tags of up to 50 characters.', 'tags');
  }
  return [...new Set(tags.filter((tag) => tag !== undefined))].toSorted();
}

function readConsent(value: unknown, required: boolean): Consent | undefined {
  if (isAbsent(value) && !required) return undefined;
  const { text: rawText, version: rawVersion, given } = asObject(value);
  if (isAbsent(given) || given === false || given === 'false') {
    throw invalid('consent_missing', 'Tick the box to agree before you subscribe.', 'consent');
  }
  if (given !== true && typeof given !== 'string') {
    throw invalid('consent_invalid', 'The time of your consent is not readable.', 'consent');
  }
  const text = readText(rawText, 2000);
  const version = readLine(typeof rawVersion === 'number' ? `${rawVersion}` : (rawVersion ?? ''), 50);
  const time = given === true ? Number.NaN : Date.parse(given);
  if (!text || version === undefined) {
    throw invalid('consent_invalid', 'The text that you agree to is missing or too long.', 'consent');
  }
  return { text, version, given: new Date(Number.isNaN(time) ? Date.now() : time).toISOString() };
}

function readSource(value: unknown): Source {
  const { page, host, widget } = asObject(value);
  return { page: readPage(page), host: readLine(host ?? '', 253) ?? '', widget: readLine(widget ?? '', 100) ?? '' };
}

/** Removes query and fragment, which may contain personal data. */
function readPage(value: unknown): string {
  const url = URL.parse(readLine(value, 2000) ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.origin + url.pathname : '';
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Parses a number from a form or JSON; returns NaN for anything else. */
function readNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function invalid(code: string, message: string, field?: string): Refusal {
  return new Refusal(422, code, message, field === undefined ? {} : { field });
}
