import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import type { ReactiveController } from 'lit';
import type { ArticleBody } from './article-body.js';
import type { ArticleHost } from './types.js';

/** Handles clicks within the text: jumps to headings and notes, and loads embeds from other services. */
export class ReaderActions implements ReactiveController {
  readonly #host;
  readonly #body;
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
      void import('./player.js').then(({ play }) => play(button), this.#warn);
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
    if (!link.matches('.note-mark') || !('popover' in link)) return moveTo(goal);
    const code = await import('./note.js').catch(this.#warn);
    if (this.#followed !== link) return;
    if (code) code.showNote(this.#host, link, goal);
    else moveTo(goal);
  }

  #warn = (error: unknown): void => warnOnce(`<${this.#host.localName}>: ${String(error)}`);

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
