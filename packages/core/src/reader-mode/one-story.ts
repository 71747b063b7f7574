import { elementsIn, findElement, type SourceElement, textOf } from '../article/html-tree.js';

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Keeps the article of the page's title, on pages that also contain the next stories to scroll on to. */
export function keepOneStory(root: SourceElement, title: string): void {
  const stories = elementsIn(root).flatMap((article) => {
    if (article.name !== 'article' || isIn(article, 'article')) return [];
    const heading = findElement(article, ({ name }) => name === 'h1');
    return heading ? [{ article, heading: plain(textOf(heading)) }] : [];
  });
  if (stories.length < 2) return;
  const story = stories.find(({ heading }) => heading && plain(title).includes(heading)) ?? stories[0]!;
  for (const { article } of stories) if (article !== story.article) article.nodes = [];
}

function isIn({ parent }: SourceElement, name: string): boolean {
  return !!parent && (parent.name === name || isIn(parent, name));
}
