import type { Random } from './random.ts';

const size = 256;
const mask = size - 1;

/** Smooth gradient noise; values lie between about -1 and 1. */
export class Noise {
  readonly #order = new Uint8Array(size * 2);
  readonly #gradients = new Float64Array(size * 2);

  constructor(random: Random) {
    const order = Uint8Array.from({ length: size }, (_, index) => index);
    for (let i = mask; i > 0; i--) {
      const j = Math.floor(random.next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    this.#order.set(order);
    this.#order.set(order, size);
    for (let i = 0; i < size; i++) {
      const angle = random.next() * 2 * Math.PI;
      this.#gradients[2 * i] = Math.cos(angle);
      this.#gradients[2 * i + 1] = Math.sin(angle);
    }
  }

  at(x: number, y: number): number {
    const cellX = Math.floor(x);
    const cellY = Math.floor(y);
    const dx = x - cellX;
    const dy = y - cellY;
    const u = fade(dx);
    const v = fade(dy);
    const top = lerp(this.#corner(cellX, cellY, dx, dy), this.#corner(cellX + 1, cellY, dx - 1, dy), u);
    const bottom = lerp(
      this.#corner(cellX, cellY + 1, dx, dy - 1),
      this.#corner(cellX + 1, cellY + 1, dx - 1, dy - 1),
      u,
    );
    return lerp(top, bottom, v) * 1.4;
  }

  /** Sums octaves of noise, each twice as fine and half as strong. */
  sum(x: number, y: number, octaves = 5): number {
    let total = 0;
    let weight = 0.5;
    for (let octave = 0; octave < octaves; octave++) {
      total += this.at(x, y) * weight;
      weight /= 2;
      x = x * 2 + 17.3;
      y = y * 2 + 9.1;
    }
    return total;
  }

  #corner(x: number, y: number, dx: number, dy: number): number {
    const index = this.#order[(x & mask) + this.#order[y & mask]!]! * 2;
    return this.#gradients[index]! * dx + this.#gradients[index + 1]! * dy;
  }
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
