/** What reacts to a press by itself, and the footer: between two links of its own a press is a miss. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, [tabindex], [contenteditable], .footer';

/**
 * Makes a whole card open its story. The headline stays the only link in the tab order, so text can be selected and links
 * within the card keep working: presses elsewhere go where that link goes, in a new tab where they would for a link.
 */
export function openCard(card: HTMLElement, report: () => boolean): void {
  const follow = (event: MouseEvent): void => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(card)).filter((node) => node instanceof Element);
    const pressed = inside.find((element) => element.matches(INTERACTIVE));
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]');
    const isOurs =
      inside.some((element) => element.matches('.item')) && (!pressed || pressed.matches('[part=link], .media'));
    if (!link?.href || !isOurs || event.defaultPrevented || (!pressed && isSelecting(card))) return;
    // As the browser follows a link: also out of a frame, where the page has said so.
    if (!pressed && !opensNewTab(event)) link.click();
    else if (!report()) event.preventDefault();
    else if (!pressed) window.open(link.href, '_blank', 'noopener');
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

const opensNewTab = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 1 || ctrlKey || metaKey || shiftKey;
