import { ownDocument } from '@news-widgets/core/internal/page';
import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, render } from 'lit';
import type { Comment, Emoji, Picture } from './thread.js';

// What posts of social networks have and other comments have not.

/** Puts custom emoji in the place of their codes. */
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
  const known = emojis.find((emoji) => emoji.code === code);
  if (!known) return `:${code}:`;
  const image = ownDocument.createElement('img');
  Object.assign(image, { className: 'emoji', loading: 'lazy', referrerPolicy: 'no-referrer', alt: `:${code}:` });
  image.src = known.url;
  return image;
}

/** Adds the pictures of a comment to its text, and folds both behind what its author warns of. */
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
