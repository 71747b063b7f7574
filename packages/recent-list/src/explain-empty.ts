import { warnOnce } from '@news-widgets/core/internal/page';

const FILTERS = ['category', 'tag', 'author', 'exclude', 'offset'] as const;

interface EmptyList extends Partial<Record<(typeof FILTERS)[number], string | number | undefined>> {
  readonly localName: string;
  src: string;
}

/** Explains on the console why a list is empty: with a misspelt filter, a source looks as if it had no stories. */
export function explainEmpty(list: EmptyList): void {
  const filters = FILTERS.filter((name) => list[name]).map((name) => `${name}="${list[name]}"`);
  const which = filters.length > 0 ? ` for ${filters.join(' ')}` : '';
  warnOnce(`<${list.localName}>: The source has no story${which}. <${list.src}>`);
}
