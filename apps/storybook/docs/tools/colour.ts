import { contrast, painted } from '../contrast.js';

/** Converts a colour in any notation to `#rrggbb`; returns undefined if it is none. */
export function hex(colour: string): string | undefined {
  if (!CSS.supports('color', colour) || /currentcolor|var\(|inherit/i.test(colour)) return undefined;
  return `#${painted('#fff', colour)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Returns the same hue, light or dark enough to be readable on a background. */
export function readable(colour: string, background: string, needs = 4.5): string {
  const lighter = contrast('#fff', background) > contrast('#000', background);
  for (let step = 0; step <= 20; step++) {
    const shift = (lighter ? 0.05 : -0.05) * step;
    const moved = hex(`oklch(from ${colour} calc(l + ${shift}) c h)`);
    if (moved && contrast(moved, background) >= needs) return moved;
  }
  return lighter ? '#ffffff' : '#000000';
}

/** Returns how far a colour is from grey, from 0 to 255. */
export function colourfulness(colour: string): number {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...bytes) - Math.min(...bytes);
}

/** Returns the perceived lightness: the contrast with black. */
export const lightness = (colour: string): number => contrast('#000', colour);
