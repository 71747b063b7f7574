import { ownDocument } from '@news-widgets/core/internal/page';
import { buildSimple } from './simple-body.js';
import type { BodyView } from './body-view.js';
import type { Comment } from './thread.js';

/** Keeps one element for the text of each comment. New texts in one task are sanitized together. */
export class Bodies {
  #known = new WeakMap<Comment, Element>();
  #waiting: [body: Element, comment: Comment][] = [];
  #view: BodyView | undefined;
  #isFilling = false;

  of(comment: Comment): Element | undefined {
    return this.#known.get(comment);
  }

  /** Fills an element with the text of a comment, changing only what differs. */
  fill(body: Element, comment: Comment, view: BodyView): void {
    this.#known.set(comment, body);
    this.#view = view;
    const simple = buildSimple(comment.html);
    if (simple) fillBody(body, simple, comment, view);
    else {
      this.#waiting.push([body, comment]);
      this.sanitize();
    }
  }

  /** Fills elements that waited for the sanitizer. */
  sanitize(): void {
    if (this.#isFilling || !this.#waiting[0]) return;
    this.#isFilling = true;
    queueMicrotask(() => void this.#sanitize());
  }

  async #sanitize(): Promise<void> {
    const view = this.#view!;
    const filled = this.#waiting.splice(0);
    try {
      const { sanitizedTexts } = await import('./sanitized-texts.js');
      const texts = await sanitizedTexts(
        filled.map(([, { html }]) => html),
        view,
      );
      for (const [index, [body, comment]] of filled.entries()) fillBody(body, texts[index]!, comment, view);
      this.#isFilling = false;
      this.sanitize();
    } catch {
      // Without the sanitizer there is no text, but neither is there an unsafe one.
      this.#waiting.unshift(...filled);
      this.#isFilling = false;
    }
  }
}

function fillBody(body: Element, text: ParentNode, { emojis }: Comment, { isRemote, social }: BodyView): void {
  if (emojis[0] && isRemote) social?.showEmojis(text, emojis);
  if (body.firstChild) becomeLike(body, text);
  else body.append(...text.childNodes);
}

/** Makes the content of one node like that of another. Equal nodes stay, and with them selection and focus. */
function becomeLike(element: Node, other: Node): void {
  const newNodes = [...other.childNodes];
  for (const [index, now] of newNodes.entries()) {
    const before = element.childNodes[index];
    if (!before) element.appendChild(now);
    else if (before.isEqualNode(now)) continue;
    else if (before.nodeName === '#text' && now.nodeName === '#text') before.nodeValue = now.nodeValue;
    else if (before.cloneNode().isEqualNode(now.cloneNode())) becomeLike(before, now);
    else before.replaceWith(now);
  }
  while (element.childNodes.length > newNodes.length) element.lastChild!.remove();
}

/** Replaces a picture's button with the picture. */
export function showPicture(button: HTMLElement): void {
  const image = ownDocument.createElement('img');
  image.referrerPolicy = 'no-referrer';
  image.alt = button.dataset['alt'] ?? '';
  image.tabIndex = -1;
  image.src = button.dataset['picture']!;
  button.replaceWith(image);
  image.focus();
}
