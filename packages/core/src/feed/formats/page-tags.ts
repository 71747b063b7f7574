import { tagAttributes } from '../text/tag-attributes.js';

/** Maximum number of tags of one kind that are read. */
const MAX_TAGS = 500;

/** Iterates over the first values of an iterable. */
export function* firstOf<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values)
    if (left-- > 0) yield value;
    else return;
}

/** Returns the attributes of the first tags with this name. Values may contain ">" but not "<", so no search passes the next tag. */
export function tagsOf(html: string, name: string): Record<string, string>[] {
  const tags = html.matchAll(new RegExp(`<${name}\\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)`, 'gi'));
  return [...firstOf(tags, MAX_TAGS)].map(([, tag]) => tagAttributes(tag!));
}

/** Returns a function that reads `<meta>` elements with any of these names, in the order of the names. */
export function metaReader(html: string): (names: string) => string[] {
  const metas = tagsOf(html, 'meta').map(({ property, name, itemprop, content }) => ({
    key: (property ?? name ?? itemprop ?? '').toLowerCase(),
    content,
  }));
  return (names) =>
    names
      .split(' ')
      .flatMap((name) => metas.filter(({ key, content }) => content && key === name))
      .map(({ content }) => content!);
}
