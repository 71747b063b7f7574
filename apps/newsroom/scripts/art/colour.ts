import { clamp, lerp } from './noise.ts';

/** Red, green and blue from 0 to 1, as displayed. */
export type Colour = readonly [number, number, number];

export function hex(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export function css([r, g, b]: Colour): string {
  return `rgb(${[r, g, b].map((part) => Math.round(clamp(part) * 255)).join(' ')})`;
}

export const mix = (a: Colour, b: Colour, t: number): Colour => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
];
export const lit = (c: Colour, light: number): Colour => [c[0] * light, c[1] * light, c[2] * light];
export const add = (a: Colour, b: Colour, share = 1): Colour => [
  a[0] + b[0] * share,
  a[1] + b[1] * share,
  a[2] + b[2] * share,
];

const steps = 512;

/** Returns a gradient through the colours, mixed in OKLab so that it looks even. */
export function ramp(...stops: string[]): (t: number) => Colour {
  const labs = stops.map((stop) => toLab(hex(stop)));
  const table = Array.from({ length: steps + 1 }, (_, step) => {
    const place = (step / steps) * (labs.length - 1);
    const index = Math.min(Math.floor(place), labs.length - 2);
    return fromLab(mix(labs[index]!, labs[index + 1]!, place - index));
  });
  return (t) => table[Math.round(clamp(t) * steps)]!;
}

function toLab(colour: Colour): Colour {
  const [r, g, b] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([L, a, b]: Colour): Colour {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encode = (c: number): number => clamp(c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
