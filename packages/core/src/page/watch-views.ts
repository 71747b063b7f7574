import { shared } from './page-global.js';

/** Shares of an element at which to look: each serves elements up to twice as many screens high, eight in all. */
const STEPS = [0, 0.125, 0.25, 0.5];

/** How long half of an element must be in view to count, in milliseconds (IAB/MRC display rule). */
const VIEW_TIME = 1000;

interface Watched {
  report: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

interface Views {
  observer: IntersectionObserver;
  elements: Map<Element, Watched>;
}

/** Calls back once, after half of the element was in view for one second; one observer serves the whole page. */
export function watchView(element: Element, report: () => void): void {
  const { observer, elements } = views();
  if (elements.has(element)) return;
  elements.set(element, { report });
  observer.observe(element);
}

export function unwatchView(element: Element): void {
  const { observer, elements } = views();
  observer.unobserve(element);
  clearTimeout(elements.get(element)?.timer);
  elements.delete(element);
}

const views = (): Views =>
  shared('views', () => ({
    observer: new IntersectionObserver((entries) => entries.forEach(follow), { threshold: STEPS }),
    elements: new Map<Element, Watched>(),
  }));

function follow(entry: IntersectionObserverEntry): void {
  const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
  const watched = views().elements.get(target);
  // An element taller than the viewport counts when it fills half of the viewport.
  const half = intersectionRatio >= 0.5 || (rootBounds && intersectionRect.height >= rootBounds.height / 2);
  clearTimeout(watched?.timer);
  if (watched && isIntersecting && half) wait(target, watched);
}

function wait(element: Element, watched: Watched): void {
  const done = () => {
    if (document.hidden) return wait(element, watched);
    unwatchView(element);
    watched.report();
  };
  watched.timer = setTimeout(done, VIEW_TIME);
}
