import { ownDocument } from '@news-widgets/core/internal/page';
import { sanitizeAll } from '@news-widgets/core/internal/sanitize';
import { type BodyView, LINK_REL } from './body-view.js';

/** Returns the texts that are more than simple, each in its own element. */
export async function sanitizedTexts(pieces: readonly string[], view: BodyView): Promise<Element[]> {
  const { base, words } = view;
  const videoLabel = (service: string) => words.video.replace('{name}', service);
  const root = await sanitizeAll(pieces, { base, videoLabel });
  finish(root, view);
  return [...root.children];
}

/** Removes what is allowed in articles, but too much in comments. */
function finish(root: Element, { isRemote, words }: BodyView): void {
  for (const link of root.querySelectorAll('a[href]')) link.setAttribute('rel', LINK_REL);
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const paragraph = ownDocument.createElement('p');
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
  for (const media of root.querySelectorAll('[poster]')) media.removeAttribute('poster');
  for (const source of root.querySelectorAll('picture source')) source.remove();
  for (const image of root.querySelectorAll('img')) {
    const { alt, src } = image;
    // Emoji of Discourse and WordPress.
    const isEmoji = /^:[\w+-]+:$/.test(alt) || (alt !== '' && alt.length < 9 && !/[\w\p{L}]/u.test(alt));
    if (isEmoji && isRemote) image.className = 'emoji';
    else if (isEmoji || !src) image.replaceWith(alt);
    else image.replaceWith(pictureButton(src, alt, words));
  }
}

/** Creates the button that replaces a picture until a reader presses it. */
function pictureButton(src: string, alt: string, words: BodyView['words']): Element {
  const button = ownDocument.createElement('button');
  button.type = 'button';
  button.className = 'picture';
  button.dir = 'auto';
  button.setAttribute('part', 'picture');
  button.dataset['picture'] = src;
  button.dataset['alt'] = alt;
  button.textContent = alt ? words.pictureOf.replace('{text}', () => alt) : words.picture;
  return button;
}
