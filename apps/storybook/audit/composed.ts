/** Iterates over all elements of the widgets below an element, in document order, including those in shadow roots. */
export function* shownIn(root: ParentNode, isInWidget = false): Generator<HTMLElement> {
  for (const element of root.children as Iterable<HTMLElement>) {
    const isWidget = element.localName.startsWith('news-');
    if (!isShown(element)) continue;
    if (isInWidget) yield element;
    if (element.shadowRoot) yield* shownIn(element.shadowRoot, isInWidget || isWidget);
    yield* shownIn(element, isInWidget && !isWidget);
  }
}

const isShown = (element: HTMLElement): boolean =>
  !element.inert &&
  (element.checkVisibility?.({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents');

/** Returns whether screen readers skip an element. */
export const isHiddenFromThem = (element: Element): boolean => !!element.closest('[aria-hidden=true]');

/** Returns a name for an element in a finding. */
export function describe(element: Element): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const widget = host ? `${host.localName} ${host.getAttribute('layout') ?? ''}`.trim() : '';
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${widget} ${element.localName}.${element.className}[part=${element.getAttribute('part')}] "${text}"`;
}
