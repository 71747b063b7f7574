import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sheetsIn } from './sheets-in.js';

/** Above this share of the skeleton's height, the page's reserved height was meant for the content. */
const SIMILAR = 0.55;

/** Keeps the height that an element had before it was upgraded, until its content is there. */
export class KeptHeight implements ReactiveController {
  readonly #host;
  #height: number;
  #sheet?: CSSStyleSheet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { isLoading: boolean }) {
    this.#host = host;
    // For an element already on the page, the styles of `:not(:defined)` still apply here.
    this.#height = host.isConnected && !host.shadowRoot ? host.offsetHeight : 0;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!this.#height || this.#sheet || !root?.adoptedStyleSheets) return;
    [this.#sheet] = sheetsIn(root.ownerDocument, [this.#rule]);
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
  }

  hostUpdated(): void {
    if (!this.#sheet) return;
    if (!this.#host.isLoading) return this.#release();
    // Before the skeleton is painted, but outside the task that rendered it: measuring forces a layout.
    requestAnimationFrame(() => this.#fitSkeleton());
  }

  #fitSkeleton(): void {
    if (!this.#sheet || !this.#host.isLoading) return;
    const skeleton = this.#host.shadowRoot?.querySelector<HTMLElement>('.pending > :first-child');
    const { offsetHeight } = this.#host;
    const rest = (skeleton?.offsetHeight ?? 0) - (offsetHeight - this.#height);
    if (offsetHeight > this.#height && this.#height > offsetHeight * SIMILAR)
      this.#sheet.replaceSync(`${this.#rule}.pending>:first-child{max-height:${rest}px;overflow:clip}`);
  }

  get #rule(): string {
    return `:host{box-sizing:border-box;min-height:${this.#height}px}`;
  }

  #release(): void {
    const { shadowRoot } = this.#host;
    const otherSheets = shadowRoot!.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    shadowRoot!.adoptedStyleSheets = otherSheets;
    this.#sheet = undefined;
    this.#height = 0;
  }
}
