/** Red, green and blue from 0 to 255, and optionally the opacity. */
export type Rgb = [red: number, green: number, blue: number, alpha?: number];

/** Parses a computed or hexadecimal colour; returns undefined for colours beyond sRGB. */
export function parseColour(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) return hex.match(hex.length > 3 ? /../g : /./g)!.map((part) => parseInt(part.padStart(2, part), 16)) as Rgb;
  const [, name, body = ''] = /^(rgba?|color)\((?:srgb )?([\d\s.,/%e-]+)\)$/.exec(text) ?? [];
  const numbers = (body.match(/[\d.e-]+/g) ?? []).map(Number);
  if (!name || numbers.length < 3 || numbers.some(isNaN)) return undefined;
  const [red, green, blue, alpha = 1] = numbers as Rgb;
  const scale = name === 'color' ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

/** Mixes a share of one colour over another. */
export const blend = (above: Rgb, below: Rgb, share: number): Rgb =>
  [0, 1, 2].map((channel) => Math.round(above[channel]! * share + below[channel]! * (1 - share))) as Rgb;

/** Returns the contrast ratio of WCAG, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Returns black or white, whichever is easier to read on this colour. */
export const inkOn = (colour: Rgb): string =>
  contrast(colour, [255, 255, 255]) >= contrast(colour, [0, 0, 0]) ? '#fff' : '#000';

function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
