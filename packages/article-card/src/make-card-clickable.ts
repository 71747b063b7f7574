/** Elements that handle clicks themselves. A click in the footer is a missed link and does not open the card. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, [tabindex], [contenteditable], .footer';

/**
 * Makes the whole card open its story. The headline remains the only tab stop, text remains selectable and links inside the
 * card keep working: clicks elsewhere follow the headline's link, in a new tab if a link would open one.
 */
export function makeCardClickable(card: HTMLElement & { target: string }, report: () => boolean): void {
  const follow = (event: MouseEvent): void => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(card)).filter((node) => node instanceof Element);
    const target = inside.find((element) => element.matches(INTERACTIVE));
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]');
    const isOurs =
      inside.some((element) => element.matches('.item')) && (!target || target.matches('[part=link], .media'));
    if (!link?.href || !isOurs || event.defaultPrevented || (!target && isSelecting(card))) return;
    if (!report()) event.preventDefault();
    else if (!target) open(link.href, card.target, event);
  };
  card.addEventListener('click', follow);
  card.addEventListener('auxclick', (event) => {
    if (event.button === 1) follow(event);
  });
}

/** Selecting text by dragging also ends with a click. */
function isSelecting(card: Element): boolean {
  const root = card.shadowRoot as ShadowRoot & { getSelection?: () => Selection | null };
  // Chromium exposes a selection inside a shadow root only on that root.
  return [root.getSelection?.(), getSelection()].some(
    (selection) => selection?.type === 'Range' && String(selection).trim(),
  );
}

function open(href: string, own: string, { button, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const target = button === 1 || ctrlKey || metaKey || shiftKey ? '_blank' : own;
  // Any other target name would open a window.
  window.open(href, target, /^_(self|top)$/.test(target) ? '' : 'noopener');
}
