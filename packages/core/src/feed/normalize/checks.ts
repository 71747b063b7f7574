import type { ReadContext } from '../types.js';
import { newsImage, omitEmpty } from './items.js';
import { languageTag } from './language-tag.js';
import { limited, MAX_ADDRESS, MAX_BODY, MAX_ENTRIES, MAX_TEXT, MAX_TITLE } from './limits.js';
import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from './values.js';

type Check = (value: unknown) => unknown;

/** The members of an object, each with a function that makes its value safe. */
type Checks = Record<string, Check>;

/** Names of model members in JSON Feed that differ in more than underscores. */
const OTHER_NAMES = new Map([
  ['authors', 'author'],
  ['homeUrl', 'home_page_url'],
  ['icon', 'favicon'],
  ['image', 'banner_image'],
  ['url', 'external_url'],
]);

const otherName = (name: string): string => {
  let other = OTHER_NAMES.get(name);
  if (!other) OTHER_NAMES.set(name, (other = name.replace(/[A-Z]/g, '_$&').toLowerCase()));
  return other;
};

/** Returns the checked members of an object, without empty ones. */
export const members = (from: Unchecked, checks: Checks): Unchecked =>
  omitEmpty(
    Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [name, check(from[name] ?? from[otherName(name)])]),
    ),
  );

/** Limits a `srcset` to 100 candidates. */
const candidates = (value: unknown) =>
  asString(value)
    .split(/(?<=,\s)/, 100)
    .join('')
    .replace(/,\s*$/, '');

const list = (value: unknown) => asArray(value).slice(0, MAX_ENTRIES);

/** Detects an author named twice, as the writer and as the owner of the post. */
const isSameAs =
  ({ name, url }: Unchecked) =>
  (one: Unchecked): boolean =>
    one['name'] === name && one['url'] === url;

/** Returns checks for texts, addresses and dates. */
function simpleChecks(context: ReadContext, language: string | undefined) {
  const text = limited(context.text, MAX_TEXT);
  return {
    text,
    label: limited(context.text, MAX_TITLE),
    title: limited(context.title, MAX_TITLE),
    texts: (value: unknown) => [...new Set(list(value).map(text))].filter(Boolean),
    link: (value: unknown) => (asString(value).length > MAX_ADDRESS ? undefined : httpUrl(value, context.url)),
    date: (value: unknown) => asString(value) && context.date(asString(value), language),
  };
}

type SimpleChecks = ReturnType<typeof simpleChecks>;

/** Returns a check for a picture; a bare value is its address. */
function imageCheck({ text, link }: SimpleChecks) {
  const checks: Checks = {
    ...{ url: link, alt: text, caption: text, credit: text },
    ...{ width: asNumber, height: asNumber, srcset: candidates, focus: asString },
  };
  return (value: unknown) => newsImage(members({ url: value, ...asRecord(value) }, checks));
}

/** Returns checks for people and organisations; a bare value is a name. */
function peopleChecks({ text, label, link }: SimpleChecks) {
  const checks: Checks = {
    ...{ name: label, url: link, image: link, role: text, organisation: label, place: label, bio: text, license: text },
    links: (value) => people(value),
  };
  const people = (value: unknown): Unchecked[] =>
    list(value)
      .map((one) => members({ name: one, image: asRecord(one).avatar, ...asRecord(one) }, checks))
      .map((one) => ({ ...one, name: asString(one['name']).replace(/^[Bb][Yy] (?=\p{L})/u, '') }))
      // A bare e-mail address is not a name and is never shown.
      .filter(({ name }) => name && !/^(?:[^\s@]+@[^\s@]+|null|undefined)$/.test(name))
      .filter((one: Unchecked, index, all: Unchecked[]) => all.findIndex(isSameAs(one)) === index);
  const named = (value: unknown) => people(value)[0];
  // Feeds also state a licence without a publisher.
  const origin = (value: unknown) => {
    const { license } = members(asRecord(value), checks);
    return named(value) ?? (license && { name: '', license });
  };
  return { people, named, origin };
}

/** Returns the checks for the members of a feed and its items. */
export function checksFor(context: ReadContext, language: string | undefined) {
  const simple = simpleChecks(context, language);
  const { text, label, title, texts, link, date } = simple;
  const { people, named, origin } = peopleChecks(simple);
  const feed: Checks = {
    ...{ title, language: languageTag, authors: people, total: asNumber },
    ...{ homeUrl: link, icon: link, nextUrl: link },
  };
  const item: Checks = {
    id: limited(asString, MAX_ADDRESS),
    url: link,
    title,
    contentHtml: (value) => asString(value).slice(0, MAX_BODY),
    image: imageCheck(simple),
    ...{ datePublished: date, dateModified: date },
    ...{ authors: people, section: named, source: origin },
    ...{ tags: texts, highlights: texts, corrections: texts },
    language: languageTag,
    ...{ commentCount: asNumber, commentsUrl: link, readingMinutes: asNumber, duration: asNumber },
    ...{ disclosure: text, reviewedBy: label, kind: label, label },
  };
  return { feed, item, link, date };
}
