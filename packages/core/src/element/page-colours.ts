import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownDocument } from '../page/own-document.js';
import { pageGlobal } from '../page/page-global.js';
import { sheetsIn } from './sheets-in.js';
import { blend, contrast, inkOn, type Rgb, parseColour } from './contrast.js';

/** Minimum contrast of text in WCAG, and of the edges of controls. */
const MIN_TEXT_CONTRAST = 4.5;
const MIN_EDGE_CONTRAST = 3;

/** Opacity of softer colours relative to the text colour, if contrast allows. */
const SHARES = { soft: 0.84, muted: 0.7, edge: 0.55 };

type Host = ReactiveControllerHost & HTMLElement;

/** The widgets of a page, and the observers that notice changes of its colours. */
interface Watch {
  listeners: Set<() => void>;
  observer?: MutationObserver;
}

/**
 * Derives the colours of a widget from the surrounding page: muted text and edges with enough contrast, and the colour of the
 * page's links if it is readable. If the background is a picture, the defaults of the style sheets apply.
 */
export class PageColours implements ReactiveController {
  readonly #host;
  #sheet?: CSSStyleSheet;
  #text = '';
  #frame = 0;
  #link: Element | null = null;
  /** A link may be added after the widget. */
  readonly #children = new MutationObserver(() => {
    if (linkOf(this.#host) !== this.#link) this.#update();
  });
  #kickers = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage().listeners.add(this.#update);
    this.#children.observe(this.#host, { childList: true, subtree: true });
    this.#update();
  }

  /** Sections are known only once the content is rendered. */
  hostUpdated(): void {
    if (this.#host.shadowRoot?.querySelectorAll('[data-section]').length !== this.#kickers) this.#update();
  }

  hostDisconnected(): void {
    watchPage().listeners.delete(this.#update);
    this.#children.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** Updates in the next frame, so that many widgets read styles after all of them have changed. */
  #update = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#apply());
  };

  #apply(): void {
    const root = this.#host.shadowRoot;
    // In browsers that cannot mix colours, those of the style sheets stay.
    if (!root?.adoptedStyleSheets || !this.#host.isConnected) return;
    if (!globalThis.CSS?.supports('color', 'color-mix(in srgb, red, red)')) return;
    const isStyled = !!this.#sheet && root.adoptedStyleSheets.includes(this.#sheet);
    const surface = surfaceOf(this.#host);
    const text = parseColour(getComputedStyle(this.#host).color);
    this.#link = linkOf(this.#host);
    const link = this.#link ? linkColour(this.#link, root) : undefined;
    const own = surface && text ? `:host{${colours(this.#host, text, surface, link)}}` : '';
    const rules = own + this.#sections();
    if (rules === this.#text && (isStyled || !rules)) return;
    this.#text = rules;
    // In another document, the previous sheet is lost.
    if (!isStyled) root.adoptedStyleSheets.push(...([this.#sheet] = sheetsIn(root.ownerDocument, [''])));
    this.#sheet?.replaceSync(rules);
  }

  /** Returns one rule per section, as a strict policy allows no inline styles. */
  #sections(): string {
    const kickers = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')];
    this.#kickers = kickers.length;
    const slugs = new Set(kickers.map(({ dataset }) => CSS.escape(dataset['section']!)));
    return [...slugs].map((slug) => `[data-section=${slug}]{--_section:var(--news-section-${slug})}`).join('');
  }
}

function colours(host: Element, text: Rgb, surface: Rgb, link: Rgb | undefined): string {
  const share = (most: number, least: number): number => {
    let part = most;
    while (part < 1 && contrast(blend(text, surface, part), surface) < least) part += 0.02;
    return Math.min(1, part);
  };
  const mix = (part: number) => `color-mix(in srgb,currentColor ${Math.ceil(part * 100)}%,transparent)`;
  const muted = share(SHARES.muted, MIN_TEXT_CONTRAST);
  const soft = Math.max(muted, share(SHARES.soft, MIN_TEXT_CONTRAST));
  const isReadable = link && contrast(link, surface) >= MIN_TEXT_CONTRAST;
  const own = parseColour(getComputedStyle(host).getPropertyValue('--news-accent').trim());
  const accent = own ?? (isReadable ? link : text);
  return [
    `--_muted:${mix(muted)}`,
    `--_soft:${mix(soft)}`,
    `--_edge:${mix(share(SHARES.edge, MIN_EDGE_CONTRAST))}`,
    `--_link:${isReadable ? `rgb(${link.slice(0, 3).join(' ')})` : 'currentColor'}`,
    `--_on-accent:${inkOn(accent)}`,
  ].join(';');
}

/** Finds the first link between the tags. */
const linkOf = (host: Element): Element | null => host.querySelector(':scope > a[href], :scope > :not([slot]) a[href]');

/** Returns the colour of the page's links. */
const linkColour = (link: Element, root: ShadowRoot): Rgb | undefined =>
  styledColour(link) ?? withSlot(root, () => styledColour(link));

const styledColour = (element: Element): Rgb | undefined => parseColour(getComputedStyle(element).color);

/** Renders a slot while reading, since the light DOM has styles only if slotted, and rendered content replaces the slot. */
function withSlot<T>(root: ShadowRoot, read: () => T): T {
  const slot = root.ownerDocument.createElement('slot');
  slot.hidden = true;
  root.prepend(slot);
  try {
    return read();
  } finally {
    slot.remove();
  }
}

/** Returns the colour behind an element; undefined if it is a picture. */
function surfaceOf(element: Element): Rgb | undefined {
  const layers: { colour: Rgb; alpha: number }[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none' || !colour) return undefined;
    const alpha = colour[3] ?? 1;
    if (alpha > 0) layers.push({ colour, alpha });
    if (alpha === 1) break;
  }
  let below = canvas();
  for (const { colour, alpha } of layers.slice().reverse()) below = blend(colour, below, alpha);
  return below;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Returns the colour of the canvas, for a page without a background. */
function canvas(): Rgb {
  const { colorScheme } = getComputedStyle(ownDocument.documentElement);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

function watchPage(): Watch {
  const watch = pageGlobal('colours', (): Watch => ({ listeners: new Set() }));
  if (watch.observer) return watch;
  const notify = () => watch.listeners.forEach((listener) => listener());
  // A change of theme is often animated.
  const notifyTwice = () => (notify(), void setTimeout(notify, 500));
  watch.observer = new MutationObserver(notifyTwice);
  for (const element of [ownDocument.documentElement, ownDocument.body])
    watch.observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', notifyTwice);
  return watch;
}
