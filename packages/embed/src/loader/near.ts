/** How far below the view a widget's code is loaded, in heights of the view. */
const AHEAD = 1;

/**
 * Whether readers may see the element soon: measured at once, so that what is in view waits for no observer. An element
 * without a place has nothing to wait for, and a fragment in the address may lead into any widget.
 */
export function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const margin = innerHeight * AHEAD;
  return (
    !('IntersectionObserver' in window) ||
    location.hash !== '' ||
    element.getAttribute('loading') === 'eager' ||
    (top < innerHeight + margin && bottom >= -margin)
  );
}

/** Hands elements over once they come near. */
export function nearObserver(take: (elements: Element[]) => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const element of come) observer.unobserve(element);
      if (come.length > 0) take(come);
    },
    { rootMargin: `${AHEAD * 100}% 0%` },
  );
  return observer;
}
