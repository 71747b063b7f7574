import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';

/** Members with the licence of a story, best first. */
const LICENCES = ['license', 'licence', 'license_url', 'licenseUrl', 'rights', 'copyright'];

const PAID = /^(?:is)?(?:locked|members?only|paid|paywall(?:ed)?|premium|subscri(?:bers?|ption)only)$/;
const ACCESS =
  /^(?:access(?:level|rights)?|conditionsofaccess|contenttier|jetpacknewsletteraccess|paywall|visibility)$/;
const CLOSED = /^(?:closed|hard|locked|paid|premium|subscri(?:bers?|ption))(?![a-z])/i;

/** Returns whether a member or element, by its name and value, says that a story is for subscribers, in any vocabulary. */
export function saysPaid(name: string, read: () => string): boolean {
  const plain = name.replace(/^.*:|[-_]/g, '').toLowerCase();
  if (plain === 'isaccessibleforfree') return /^(?:false|no|0)$/i.test(read());
  return (PAID.test(plain) && /^(?:true|yes|1)$/i.test(read())) || (ACCESS.test(plain) && CLOSED.test(read()));
}

/** Adds the licence and paid status of an item from itself, its extensions, or else the feed. */
export function withTerms(item: Unchecked, feed: Unchecked): Unchecked {
  const stated = [item, ...extensionsOf(item)];
  const license = [...stated, feed, ...extensionsOf(feed)].map(licenceOf).find(Boolean);
  const isPaid = stated.some(isClosed);
  const own: Unchecked = { ...item, ...asRecord(item['_news']), _news: undefined };
  const source = asString(own['source']) ? { name: own['source'] } : asRecord(own['source']);
  return {
    ...own,
    ...(license && { source: { license, ...source } }),
    ...(isPaid && { label: 'paid' }),
  };
}

/** Returns whether a member says that a story is for subscribers. */
export const isClosed = (members: Unchecked): boolean =>
  Object.entries(members).some(([name, value]) => saysPaid(name, () => textOf(value)));

/** Objects have no text; their `toString` may be anything. */
const textOf = (value: unknown): string => (typeof value === 'object' ? '' : String(value));

/** Returns the custom members of JSON Feed, which are objects with names starting with "_". */
const extensionsOf = (from: Unchecked): Unchecked[] =>
  Object.entries(from)
    .filter(([name]) => name.startsWith('_'))
    .map(([, extension]) => asRecord(extension));

const licenceOf = (from: Unchecked): string =>
  LICENCES.map((name) => {
    const [stated] = asArray(from[name]);
    const { url, href, name: title, text } = asRecord(stated);
    return [stated, url, href, title, text].map(asString).find(Boolean) ?? '';
  }).find(Boolean) ?? '';
