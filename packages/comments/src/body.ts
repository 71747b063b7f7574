import { ownDocument } from '@news-widgets/core/internal/page';
import { buildSimple } from './simple-body.js';
import type { BodyView } from './body-view.js';
import type { Comment, Emoji } from './thread.js';

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
    try {
      const { sanitizedTexts } = await import('./sanitized-texts.js');
      const texts = await sanitizedTexts(
        filled.map(([, { html }]) => html),
        view,
      );
      for (const [index, [body, comment]] of filled.entries()) fillBody(body, texts[index]!, comment, view);
    } catch {
      // Where the sanitizer cannot load there is no text, but neither is there an unsafe one.
    }
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
