import { contrast } from '../contrast.js';

/** A pair of colours painted by a widget, and the required contrast. */
export interface Measured {
  /** Name of the part, for people. */
  part: string;
  text: string;
  ratio: number;
  needs: number;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

const isClear = (colour: string): boolean => /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** Returns the backgrounds from the page's to the element's own. */
function layersBehind(element: Element | null): string[] {
  const layers: string[] = [];
  for (let one = element; one; one = parentOf(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isClear(backgroundColor)) layers.unshift(backgroundColor);
  }
  return layers;
}

/** Iterates over the visible text elements of a widget. */
function* texts(root: ShadowRoot): Generator<HTMLElement> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent?.trim() && parentElement?.checkVisibility() && parentElement.clientHeight !== 1)
      yield parentElement;
  }
}

/** Returns the nearest part name of an element. */
function partOf(element: Element): string {
  const named = element.closest('button, label, [part]');
  const name = named?.getAttribute('part')?.split(' ')[0] ?? named?.localName ?? 'text';
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

/** Returns the required contrast in WCAG 2, which is lower for large text. */
function needsOf({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Measures the lowest contrast of each part of some widgets, as painted by this browser; the lowest first. */
export function measure(widgets: Iterable<Element>): Measured[] {
  const found = new Map<string, Measured>();
  for (const { shadowRoot } of widgets)
    for (const element of shadowRoot ? texts(shadowRoot) : []) {
      const style = getComputedStyle(element);
      const part = partOf(element);
      const ratio = contrast(style.color, ...layersBehind(element));
      const known = found.get(part);
      if (!known || ratio < known.ratio) found.set(part, { part, text: style.color, ratio, needs: needsOf(style) });
    }
  return [...found.values()].toSorted((a, b) => a.ratio / a.needs - b.ratio / b.needs);
}
