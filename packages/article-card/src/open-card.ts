/** What reacts to a press by itself, and the footer: between two links of its own a press is a miss. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, [tabindex], [contenteditable], .footer';

/**
 * Makes a whole card open its story. The headline stays the only link in the tab order, so text can be selected and links
 * within the card keep working: presses elsewhere go where that link goes, in a new tab where they would for a link.
 */
export function openCard(card: HTMLElement & { target: string }, report: () => boolean): void {
  const follow = (event: MouseEvent): void => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(card)).filter((node) => node instanceof Element);
    const pressed = inside.find((element) => element.matches(INTERACTIVE));
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]');
    const isOurs =
      inside.some((element) => element.matches('.item')) && (!pressed || pressed.matches('[part=link], .media'));
    if (!link?.href || !isOurs || event.defaultPrevented || (!pressed && isSelecting(card))) return;
    if (!report()) event.preventDefault();
    else if (!pressed) open(link.href, card.target, event);
  };
  card.addEventListener('click', follow);
  card.addEventListener('auxclick', (event) => {
    if (event.button === 1) follow(event);
  });
}

/** A drag over the text ends in a click too. */
function isSelecting(card: Element): boolean {
  const root = card.shadowRoot as ShadowRoot & { getSelection?: () => Selection | null };
  // Chromium tells of a selection within a shadow root only there.
  return [root.getSelection?.(), getSelection()].some(
    (selection) => selection?.type === 'Range' && String(selection).trim(),
  );
}

function open(href: string, own: string, { button, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const target = button === 1 || ctrlKey || metaKey || shiftKey ? '_blank' : own;
  // Whatever else a page may have written opens a window.
  window.open(href, target, /^_(self|top)$/.test(target) ? '' : 'noopener');
}
