import sharp from 'sharp';
import type { Colour } from './colour.ts';
import type { Random } from './random.ts';

/** A picture is 1.5 by 1 for `paint`, and 1500 by 1000 for `draw`. */
export interface Picture {
  /** Returns the colour at each point. */
  paint: (x: number, y: number) => Colour;
  /** SVG elements on top. */
  draw?: string;
}

export type MakePicture = (random: Random) => Picture;

const width = 1800;
const height = 1200;

/** Renders the picture at full size. */
export async function render({ paint, draw = '' }: Picture): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let row = 0, offset = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const colour = paint((column + 0.5) / height, (row + 0.5) / height);
      for (const part of colour) pixels[offset++] = Math.min(255, Math.max(0, Math.round(part * 255)));
    }
  }
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1500 1000">${draw}</svg>`;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(drawing) }])
    .png()
    .toBuffer();
}

/** Returns the brightness of a surface at a point, lit from the upper left; flat ground gives 1. */
export function relief(surface: (x: number, y: number) => number, x: number, y: number, strength: number): number {
  const step = 0.0012;
  const here = surface(x, y);
  const dx = ((surface(x + step, y) - here) / step) * strength;
  const dy = ((surface(x, y + step) - here) / step) * strength;
  return (0.55 * dx + 0.55 * dy + 1) / Math.sqrt(1 + dx * dx + dy * dy);
}

/** Draws a smooth path through points (Catmull-Rom as Bézier curves). */
export function smoothPath(points: readonly (readonly [number, number])[]): string {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!;
  const f = (value: number): string => value.toFixed(1);
  return points
    .map(([x, y], i) => {
      if (i === 0) return `M${f(x)} ${f(y)}`;
      const [p0, p1, p3] = [at(i - 2), at(i - 1), at(i + 1)];
      return `C${f(p1[0] + (x - p0[0]) / 6)} ${f(p1[1] + (y - p0[1]) / 6)} ${f(x - (p3[0] - p1[0]) / 6)} ${f(y - (p3[1] - p1[1]) / 6)} ${f(x)} ${f(y)}`;
    })
    .join('');
}
