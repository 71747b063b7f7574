/**
 * Calls back once when the element is within `margin` CSS pixels of the viewport; soon if that cannot be observed, as in
 * jsdom. Returns a function that cancels it.
 */
export function whenNearViewport(element: Element, callback: () => void, margin = 400): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: `${margin}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
