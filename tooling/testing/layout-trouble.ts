/** What of these parts sticks out of its widget, is wider than its box, or lies over another part. */
export function layoutTrouble(element: Element, parts: readonly string[]): string[] {
  const outer = element.getBoundingClientRect();
  const boxes = parts
    .flatMap((name) =>
      Array.from(element.shadowRoot!.querySelectorAll(`[part~=${name}]`), (found) => ({
        name,
        found,
        box: found.getBoundingClientRect(),
      })),
    )
    .filter(({ box }) => box.height > 0);
  const problems: string[] = [];
  for (const [index, { name, box, found }] of boxes.entries()) {
    if (box.left < outer.left - 1 || box.right > outer.right + 1 || box.bottom > outer.bottom + 1)
      problems.push(`${name} leaves the widget`);
    if (found.scrollWidth > found.clientWidth + 1 && found.clientWidth > 0)
      problems.push(`${name} overflows by ${found.scrollWidth - found.clientWidth}`);
    for (const other of boxes.slice(index + 1)) {
      if (other.found.contains(found) || found.contains(other.found)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 1) problems.push(`${name} over ${other.name}`);
    }
  }
  return problems;
}
