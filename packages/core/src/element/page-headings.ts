import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageGlobal } from '../page/page-global.js';

type Host = ReactiveControllerHost & Element;
type Listener = () => void;

const HEADINGS = /^h[1-6]$/i;

/** Minimum interval in milliseconds for reading a page that changes constantly. */
const DELAY_MS = 200;

const listeners = () => pageGlobal('heading-listeners', () => new Set<Listener>());
const observer = () => pageGlobal('heading-observer', () => new MutationObserver(notifyLater()));

/** Tracks the headings before a widget with `heading-level="auto"`. */
export class PageHeadings implements ReactiveController {
  /** One more than the level of the last heading before the widget. */
  level?: number;

  readonly #host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (listeners().has(this.#update)) return;
    listeners().add(this.#update);
    for (const root of rootsOf(this.#host))
      observer().observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: ['role', 'aria-level', 'aria-hidden', 'hidden'],
      });
    this.#update();
  }

  hostDisconnected(): void {
    listeners().delete(this.#update);
    if (listeners().size === 0) observer().disconnect();
  }

  #update = (): void => {
    if (this.level !== (this.level = levelAfter(this.#host))) this.#host.requestUpdate();
  };
}

function notifyLater(): Listener {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listeners().forEach((listener) => listener());
    }, DELAY_MS);
  };
}

/** Returns the document and the shadow roots around an element. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** Returns the level below the last heading before an element, in reading order. */
function levelAfter(element: Element): number {
  let node: Node | null = element;
  while (node) {
    const slot: HTMLSlotElement | null = (node as Element).assignedSlot ?? null;
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const isRead = !slot || (before as Element).assignedSlot === slot;
      const level = isRead && before instanceof Element ? lastLevelIn(before) : 0;
      if (level) return level + 1;
    }
    node = slot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return 2;
}

/** Returns the level of the last heading in an element; 0 if there is none. */
function lastLevelIn(element: Element): number {
  // Headings inside other widgets do not count, so that neighbouring widgets have the same level.
  if (element.localName.startsWith('news-') || isHidden(element)) return 0;
  const own = levelOf(element);
  if (own) return own;
  for (const child of childrenOf(element).reverse()) {
    const level = lastLevelIn(child);
    if (level) return level;
  }
  return 0;
}

function levelOf(element: Element): number {
  const role = element.getAttribute('role');
  if (role ? role !== 'heading' : !HEADINGS.test(element.localName)) return 0;
  const level = Number(element.getAttribute('aria-level')) || Number(/^h(\d)$/.exec(element.localName)?.[1] ?? 2);
  // Screen readers skip headings that are not rendered.
  return (element.checkVisibility?.() ?? true) ? level : 0;
}

function childrenOf(element: Element): Element[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned[0]) return assigned;
  }
  return [...(element.shadowRoot ?? element).children];
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
