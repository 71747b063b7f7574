/** How many entries are laid out at a time. */
const AT_ONCE = 25;

/** Safari has no `requestIdleCallback`. */
const whenIdle = (callback: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(callback, { timeout: 1000 }) : setTimeout(callback, 50);

const running = new WeakSet<ParentNode>();

/**
 * Lays out the entries of a long list bit by bit once the page is idle. From then on all heights are known, so that links to
 * what follows the list lead there in every browser, also after the window has changed its width.
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
