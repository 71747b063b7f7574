/** Number of entries laid out per idle callback. */
const AT_ONCE = 25;

/** Safari has no `requestIdleCallback`. */
const whenIdle = (callback: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(callback, { timeout: 1000 }) : setTimeout(callback, 50);

const running = new WeakSet<ParentNode>();

/**
 * Lays out the entries of a long list in idle time. Once all heights are known, links to content below the list land in the
 * right place in every browser, even after the window has been resized.
 */
export function layOutInIdle(root: ParentNode): void {
  if (running.has(root)) return;
  running.add(root);
  const step = (): void => {
    const waiting = root.querySelectorAll('.long .entry:not(.laid)');
    for (const entry of [...waiting].slice(0, AT_ONCE)) entry.classList.add('laid');
    if (waiting.length > AT_ONCE) whenIdle(step);
    else running.delete(root);
  };
  whenIdle(step);
}
