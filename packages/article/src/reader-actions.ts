import { ownDocument } from '@news-widgets/core/internal/page';
import type { ReactiveController } from 'lit';
import type { ArticleBody } from './article-body.js';
import type { ArticleHost } from './types.js';

/** Handles clicks within the text: jumps to headings and notes, and loads embeds from other services. */
export class ReaderActions implements ReactiveController {
  readonly #host;
  readonly #body;
  #note?: HTMLElement;
  /** The fragment of the page's address that was last scrolled to. */
  #scrolledTo = '';
  /** The link that the reader followed last. */
  #followed?: HTMLElement;

  constructor(host: ArticleHost, body: ArticleBody) {
    this.#host = host;
    this.#body = body;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followAddress);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followAddress);
  }

  hostUpdated(): void {
    void this.#followAddress();
  }

  /** Returns whether the click was handled here. */
  handle(event: MouseEvent): boolean {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-player]');
    if (button) {
      play(button);
      return true;
    }
    const link = target.closest<HTMLElement>('[data-to]');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const id = link?.dataset['to'];
    if (!id || !isPlain || !(this.#find(id) || this.#body.hasLater(id))) return false;
    event.preventDefault();
    void this.#follow(link, id);
    return true;
  }

  /** In a long text, the target of a link may be appended after the link. */
  async #follow(link: HTMLElement, id: string): Promise<void> {
    this.#followed = link;
    if (!this.#find(id)) await this.#body.whole;
    const goal = this.#find(id);
    if (!goal || this.#followed !== link) return;
    if (link.matches('.note-mark') && 'popover' in link) this.#showNote(link, goal);
    else moveTo(goal);
  }

  #find = (id: string): HTMLElement | null =>
    this.#host.renderRoot.querySelector<HTMLElement>(`.body [id="${CSS.escape(id)}"]`);

  /** Scrolls to the heading named by the fragment of the page's address. */
  #followAddress = async (): Promise<void> => {
    const id = fragment();
    if (!id || id === this.#scrolledTo || ownDocument.getElementById(id)) return;
    if (!this.#find(id)) await this.#body.whole;
    const goal = this.#find(id);
    if (!goal || id === this.#scrolledTo || id !== fragment()) return;
    this.#scrolledTo = id;
    moveTo(goal);
  };

  /** Shows a note over the text; Escape or a click elsewhere closes it. */
  #showNote(mark: HTMLElement, goal: HTMLElement): void {
    const { noteWords, renderRoot } = this.#host;
    const note = (this.#note ??= renderRoot.appendChild(createNote(noteWords.close)));
    const source = goal.closest('li, dd, p, div') ?? goal;
    const copy = source.cloneNode(true) as HTMLElement;
    for (const back of copy.querySelectorAll('[role=doc-backlink]')) back.remove();
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    note.querySelector('.note-text')!.replaceChildren(...copy.childNodes);
    note.setAttribute('aria-label', noteWords.note.replace('{mark}', mark.textContent.trim()));
    note.onbeforetoggle = (event) => {
      const isLeaving = (event as ToggleEvent).newState === 'closed' && note.matches(':focus-within');
      if (isLeaving) mark.focus({ preventScroll: true });
    };
    note.showPopover();
    place(note, mark);
    note.focus({ preventScroll: true });
  }
}

const GAP = 8;

/** Places the note below its mark if there is room, otherwise above. */
function place(note: HTMLElement, mark: Element): void {
  const { bottom, left, top } = mark.getBoundingClientRect();
  const { height, width } = note.getBoundingClientRect();
  const below = bottom + GAP;
  const y = below + height > innerHeight && top > height + GAP ? top - height - GAP : below;
  const x = Math.min(Math.max(GAP, left - width / 2), innerWidth - width - GAP);
  Object.assign(note.style, { insetBlockStart: `${y}px`, insetInlineStart: 'auto', left: `${Math.max(GAP, x)}px` });
}

function createNote(close: string): HTMLElement {
  const note = ownDocument.createElement('div');
  note.className = 'note';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'note');
  const text = ownDocument.createElement('div');
  text.className = 'note-text prose';
  const button = ownDocument.createElement('button');
  button.className = 'action';
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => note.hidePopover());
  note.append(text, button);
  return note;
}

function moveTo(goal: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  goal.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' });
  if (!goal.matches('a, button, [tabindex]')) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}

const fragment = (): string => {
  const encoded = location.hash.slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
};

/** Replaces a placeholder with the player; nothing is loaded from its host before. */
function play(button: HTMLElement): void {
  const { player = '', height } = button.dataset;
  if (!player.startsWith('https://')) return;
  const frame = ownDocument.createElement('iframe');
  frame.title = button.textContent.trim();
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  if (height) frame.style.height = `${Number(height)}px`;
  frame.className = height ? 'player' : 'player wide';
  frame.src = player;
  button.replaceWith(frame);
  frame.focus();
}
