interface Part {
  name: string;
  found: Element;
  box: DOMRect;
  /** Boxes in which it is painted: one per line if it is part of a text. */
  rects: DOMRect[];
  isInline: boolean;
}

/** Finds parts that leave their widget, overflow their box, are cut off, or cover another part. */
export function layoutTrouble(element: Element, parts: readonly string[]): string[] {
  const outer = element.getBoundingClientRect();
  const all = parts.flatMap((name) => partsOf(element, name)).filter(({ box }) => box.height > 0);
  return all.flatMap((one, index) => {
    const { name, found, box } = one;
    const problems: string[] = [];
    if (box.left < outer.left - 1 || box.right > outer.right + 1) problems.push(`${name} leaves the widget`);
    if (box.top < outer.top - 1 || box.bottom > outer.bottom + 1) problems.push(`${name} leaves the widget`);
    if (found.scrollWidth > found.clientWidth + 1 && found.clientWidth > 0)
      problems.push(`${name} overflows by ${found.scrollWidth - found.clientWidth}`);
    if (isCut(found)) problems.push(`${name} is cut by ${found.scrollHeight - found.clientHeight}`);
    const covered = all.slice(index + 1).filter((other) => lieOver(one, other));
    return [...problems, ...covered.map((other) => `${name} over ${other.name}`)];
  });
}

const partsOf = (element: Element, name: string): Part[] =>
  Array.from(element.shadowRoot!.querySelectorAll(`[part~=${name}]`), (found) => {
    const isInline = getComputedStyle(found).display === 'inline';
    const box = found.getBoundingClientRect();
    return { name, found, box, isInline, rects: isInline ? [...found.getClientRects()] : [box] };
  });

/** Returns whether content is higher than its box, which hides the rest; a line clamp set by the page does not count. */
function isCut(found: Element): boolean {
  const { overflowY, webkitLineClamp } = getComputedStyle(found);
  const hides = overflowY === 'hidden' || overflowY === 'clip';
  return hides && webkitLineClamp === 'none' && found.scrollHeight > found.clientHeight + 1;
}

function lieOver(one: Part, other: Part): boolean {
  if (one.found.contains(other.found) || other.found.contains(one.found)) return false;
  return one.rects.some((a) =>
    other.rects.some((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Letters are lower than the line boxes that browsers report, which overlap if lines are tight.
      const least = one.isInline || other.isInline ? Math.min(a.height, b.height) / 2 : 1;
      return across > 1 && down > least;
    }),
  );
}
