import { warnOnce } from '@news-widgets/core/internal/page';

const FILTERS = ['category', 'tag', 'author', 'exclude', 'offset'] as const;

interface EmptyList extends Partial<Record<(typeof FILTERS)[number], string | number | undefined>> {
  readonly localName: string;
  src: string;
}

/** Says on the console why a list is empty: a misspelt filter looks like a source without stories. */
export function explainEmpty(list: EmptyList): void {
  const filters = FILTERS.filter((name) => list[name]).map((name) => `${name}="${list[name]}"`);
  const which = filters.length > 0 ? ` for ${filters.join(' ')}` : '';
  warnOnce(`<${list.localName}>: The source has no story${which}. <${list.src}>`);
}
