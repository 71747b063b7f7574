import type { NewsItem } from '@news-widgets/core/feed';

/** A shared section says less than a shared tag. */
const SECTION_SCORE = 2;
const TAG_SCORE = 3;

/** Sorts the stories by how much they share with the story at this address, which is left out; others keep their order. */
export function similarStories(
  items: readonly NewsItem[],
  address: string,
  keyOf: (address: string) => string,
): NewsItem[] {
  const key = keyOf(address);
  const isThis = ({ url }: NewsItem): boolean => !!url && keyOf(url) === key;
  const story = items.find(isThis) ?? topicsOfPage();
  const names = namesOf(story);
  const score = (item: NewsItem): number => {
    const own = namesOf(item);
    const shared = [...own.tags].filter((tag) => names.tags.has(tag)).length;
    return shared * TAG_SCORE + (own.section && own.section === names.section ? SECTION_SCORE : 0);
  };
  return items
    .filter((item) => !isThis(item))
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

type Topics = Pick<NewsItem, 'section' | 'tags'>;

/** Reads the section and tags from the page's own metadata, for a story that the source does not have. */
function topicsOfPage(): Topics {
  const contents = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLMetaElement>(selector), ({ content }) => content);
  const [name] = contents('meta[property="article:section"]');
  const tags = [...contents('meta[property="article:tag"]'), ...contents('meta[name=keywords i]').join().split(',')];
  return { tags, ...(name && { section: { name } }) };
}

function namesOf({ section, tags }: Partial<Topics>): { section: string; tags: Set<string> } {
  const plain = (name: unknown) =>
    String(name ?? '')
      .trim()
      .toLowerCase();
  return { section: plain(section?.name), tags: new Set((tags ?? []).map(plain).filter(Boolean)) };
}
