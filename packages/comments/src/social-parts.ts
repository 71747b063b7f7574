import { ownDocument } from '@news-widgets/core/internal/page';
import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, render } from 'lit';
import type { Comment, Emoji, Picture } from './thread.js';

// Parts that only posts of social networks have.

/** Replaces the codes of custom emoji with their pictures. */
export function showEmojis(element: Node, emojis: readonly Emoji[]): void {
  const walker = ownDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const pieces = text.data.split(/:([\w-]+):/);
    if (pieces[1]) text.replaceWith(...pieces.map((piece, index) => (index % 2 ? emojiOf(piece, emojis) : piece)));
  }
}

function emojiOf(code: string, emojis: readonly Emoji[]): Element | string {
  const match = emojis.find((emoji) => emoji.code === code);
  if (!match) return `:${code}:`;
  const image = ownDocument.createElement('img');
  Object.assign(image, { className: 'emoji', loading: 'lazy', referrerPolicy: 'no-referrer', alt: `:${code}:` });
  image.src = match.url;
  return image;
}

/** Adds pictures to the text of a comment, and folds both behind its content warning. */
export function addPictures(
  text: Element,
  { pictures, warning, emojis }: Comment,
  words: Words<'comments'>,
  isRemote: boolean,
): void {
  const fragment = ownDocument.createDocumentFragment();
  const shown = pictures[0]
    ? html`<p class="pictures">${pictures.map((one) => renderPicture(one, words))}</p>`
    : nothing;
  if (!warning) {
    render(shown, fragment);
    text.after(fragment);
    return;
  }
  const place = ownDocument.createComment('');
  text.replaceWith(place);
  const summary = warning === '!' ? words.sensitive : warning;
  render(html`<details part="warning"><summary>${summary}</summary>${text}${shown}</details>`, fragment);
  if (isRemote) showEmojis(fragment.querySelector('summary')!, emojis);
  place.replaceWith(fragment);
}

const renderPicture = ({ preview, text }: Picture, words: Words<'comments'>): unknown =>
  html`<button type="button" class="picture" part="picture" dir="auto" data-picture=${preview} data-alt=${text}
    >${text ? words.pictureOf.replace('{text}', () => text) : words.picture}</button>`;
