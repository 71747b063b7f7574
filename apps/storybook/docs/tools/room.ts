/** Height of a widget at a width, both in em of the page's text. */
export interface Size {
  width: number;
  height: number;
}

/** Tolerance of a straight line in em, and as a share of the height: below short widgets, small movements are unnoticed. */
const SLACK = 2;
const SHARE = 0.1;

/** Interpolates the height between two sizes. */
const between = (from: Size, to: Size, width: number): number =>
  from.height + ((to.height - from.height) * (width - from.width)) / (to.width - from.width);

/** Leaves out the sizes that a straight line between their neighbours covers. */
function corners(sizes: readonly Size[]): Size[] {
  const kept: Size[] = sizes.slice(0, 1);
  let from = 0;
  while (from < sizes.length - 1) {
    let to = sizes.length - 1;
    const isCovered = ({ width, height }: Size) => {
      const spare = between(sizes[from]!, sizes[to]!, width) - height;
      return spare >= 0 && spare <= Math.min(SLACK, height * SHARE);
    };
    while (to > from + 1 && !sizes.slice(from + 1, to).every(isCovered)) to--;
    kept.push(sizes[to]!);
    from = to;
  }
  return kept;
}

/** Returns a CSS length that follows the width of the element (`100%`) through these sizes, with a ramp for each change. */
export function lengthFor(sizes: readonly Size[]): string {
  const [first, ...larger] = corners(sizes.map(({ width, height }) => ({ width, height: Math.ceil(height) })));
  let before = first!;
  let text = `${before.height}em`;
  for (const size of larger) {
    const change = size.height - before.height;
    const slope = Number((Math.abs(change) / (size.width - before.width)).toFixed(2));
    if (change !== 0)
      text += ` ${change < 0 ? '-' : '+'} clamp(0em, ${slope} * (100% - ${before.width}em), ${Math.abs(change)}em)`;
    before = size;
  }
  return larger.length > 0 && text.includes(' ') ? `calc(${text})` : text;
}
