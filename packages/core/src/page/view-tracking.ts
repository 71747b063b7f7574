import { ownDocument } from './own-document.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageGlobal } from './page-global.js';

/** Thresholds of the observer; fine enough to notice half a viewport of elements up to 256 viewports high. */
const THRESHOLDS = [0, 1 / 512, 1 / 256, 1 / 128, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2];

/** Time in milliseconds that half of an element must be in view (IAB/MRC display rule). */
const VIEW_MS = 1000;

/** See `trackViews`. */
export class ViewController implements ReactiveController {
  readonly #watched = new Set<Element>();
  /** Reported stories: Lit may reuse an element for another story. */
  readonly #seen = new Set<unknown>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly selector: string,
    private readonly report: (element: Element) => void,
  ) {
    // In test environments such as jsdom, nothing is ever in view.
    if ('IntersectionObserver' in globalThis) host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    this.#watched.forEach((element) => {
      if (element.isConnected) return;
      unwatch(element);
      this.#watched.delete(element);
    });
    // Not `forEach`, which pages may have replaced on node lists.
    for (const element of this.host.shadowRoot!.querySelectorAll(this.selector))
      if (!this.#watched.has(element) && !this.#seen.has(storyOf(element))) this.#watch(element);
  }

  hostConnected(): void {
    this.#watched.forEach((element) => this.#watch(element));
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#watched.forEach(unwatch);
  }

  #watch(element: Element): void {
    this.#watched.add(element);
    watch(element, () => {
      const story = storyOf(element);
      this.#watched.delete(element);
      if (this.#seen.has(story)) return;
      this.#seen.add(story);
      this.report(element);
    });
  }
}

/** Identifies the story of an element, by its address if it has one; a highlights box always shows the same. */
function storyOf(element: Element): unknown {
  const link = element.querySelector<HTMLAnchorElement>('[part=headline] a');
  return link?.href || link;
}

interface Watched {
  report: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

interface Views {
  observer: IntersectionObserver;
  elements: Map<Element, Watched>;
}

/** One observer for the whole page. */
const views = (): Views =>
  pageGlobal('views', () => ({
    observer: new IntersectionObserver((entries) => entries.forEach(handleIntersection), { threshold: THRESHOLDS }),
    elements: new Map<Element, Watched>(),
  }));

function watch(element: Element, report: () => void): void {
  const { observer, elements } = views();
  if (elements.has(element)) return;
  elements.set(element, { report });
  observer.observe(element);
}

function unwatch(element: Element): void {
  const { observer, elements } = views();
  observer.unobserve(element);
  clearTimeout(elements.get(element)?.timer);
  elements.delete(element);
}

function handleIntersection(entry: IntersectionObserverEntry): void {
  const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
  const watched = views().elements.get(target);
  // An element taller than the viewport counts once it fills half of the viewport.
  const isHalf = intersectionRatio >= 0.5 || (rootBounds && intersectionRect.height >= rootBounds.height / 2);
  clearTimeout(watched?.timer);
  if (watched && isIntersecting && isHalf) startTimer(target, watched);
}

function startTimer(element: Element, watched: Watched): void {
  const finish = () => {
    if (ownDocument.hidden) return startTimer(element, watched);
    unwatch(element);
    watched.report();
  };
  watched.timer = setTimeout(finish, VIEW_MS);
}
