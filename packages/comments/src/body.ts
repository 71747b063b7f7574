import { ownDocument } from '@news-widgets/core/internal/page';
import { sanitizeAll } from '@news-widgets/core/internal/sanitize';
import { buildSimple, LINK_REL } from './simple-body.js';
import type { Comment, Emoji } from './thread.js';

/** How texts are shown. */
export interface BodyView {
  base: string;
  /** Pictures may come from other hosts without being asked for. */
  isRemote: boolean;
  words: { picture: string; pictureOf: string; video: string };
}

/** The texts of comments as elements, the same one for the same comment. All that are new in one task are sanitized together. */
export class Bodies {
  #known = new WeakMap<Comment, Element>();
  #waiting: [body: Element, comment: Comment][] = [];

  of(comment: Comment, view: BodyView): Element {
    let body = this.#known.get(comment);
    if (body) return body;
    body = newBody();
    this.#known.set(comment, body);
    const simple = buildSimple(comment.html);
    if (simple) fillBody(body, simple, comment, view);
    else if (this.#waiting.push([body, comment]) === 1) queueMicrotask(() => void this.#fill(view));
    return body;
  }

  async #fill(view: BodyView): Promise<void> {
    const filled = this.#waiting.splice(0);
    const { base, words } = view;
    const pieces = filled.map(([, { html }]) => html);
    const videoLabel = (service: string) => words.video.replace('{name}', service);
    // Where the sanitizer cannot load there is no text, but neither is there an unsafe one.
    const root = await sanitizeAll(pieces, { base, videoLabel }).catch(() => undefined);
    if (!root) return;
    finish(root, view);
    const parts = [...root.children];
    for (const [index, [body, comment]] of filled.entries()) fillBody(body, parts[index]!, comment, view);
  }
}

function newBody(): Element {
  const body = ownDocument.createElement('div');
  body.className = 'text';
  body.setAttribute('part', 'text');
  body.setAttribute('dir', 'auto');
  return body;
}

function fillBody(body: Element, text: ParentNode, { emojis }: Comment, { isRemote }: BodyView): void {
  body.append(...text.childNodes);
  if (emojis[0] && isRemote) showEmojis(body, emojis);
}

/** What is right in an article is too much in a comment. */
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
    const isEmoji = /^:[\w+-]+:$/.test(alt) || (alt !== '' && alt.length < 9 && !/\w/.test(alt));
    if (isEmoji && isRemote) image.className = 'emoji';
    else if (isEmoji || !src) image.replaceWith(alt);
    else image.replaceWith(pictureButton(src, alt, words));
  }
}

/** A button in the place of a picture, which nobody has asked for yet. */
function pictureButton(src: string, alt: string, words: BodyView['words']): Element {
  const button = ownDocument.createElement('button');
  button.type = 'button';
  button.className = 'picture';
  button.dataset['picture'] = src;
  button.dataset['alt'] = alt;
  button.textContent = alt ? words.pictureOf.replace('{text}', () => alt) : words.picture;
  return button;
}

/** Replaces the button of a picture by the picture. */
export function showPicture(button: HTMLElement): void {
  const image = ownDocument.createElement('img');
  image.referrerPolicy = 'no-referrer';
  image.alt = button.dataset['alt'] ?? '';
  image.tabIndex = -1;
  image.src = button.dataset['picture']!;
  button.replaceWith(image);
  image.focus();
}

/** Puts pictures in the place of their codes. */
function showEmojis(body: Element, emojis: readonly Emoji[]): void {
  const walker = ownDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const pieces = splitEmojis(text.data, emojis);
    if (pieces.length > 1) text.replaceWith(...pieces.map((one) => (typeof one === 'string' ? one : emojiImage(one))));
  }
}

/** A text with its codes replaced by the emojis that they stand for. */
export function splitEmojis(text: string, emojis: readonly Emoji[]): (string | Emoji)[] {
  return text
    .split(/:([\w-]+):/)
    .map((piece, index) => (index % 2 ? (emojis.find(({ code }) => code === piece) ?? `:${piece}:`) : piece));
}

function emojiImage({ code, url }: Emoji): Element {
  const image = ownDocument.createElement('img');
  image.className = 'emoji';
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
  image.alt = `:${code}:`;
  image.src = url;
  return image;
}
