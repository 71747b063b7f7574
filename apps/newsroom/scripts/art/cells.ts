import type { Random } from './random.ts';

export interface Cell {
  /** Index of the nearest point. */
  index: number;
  nearest: number;
  second: number;
  /** Vector to the nearest point. */
  dx: number;
  dy: number;
}

/** Voronoi cells of points spread evenly over the picture and its margin. */
export class Cells {
  readonly points: { x: number; y: number }[] = [];
  readonly #columns: number;
  readonly #rows: number;
  readonly #spacing: number;

  /** `jitter` ranges from 0, a brick pattern, to 1. */
  constructor(random: Random, spacing: number, jitter = 0.9) {
    this.#spacing = spacing;
    this.#columns = Math.ceil(1.5 / spacing) + 6;
    this.#rows = Math.ceil(1 / spacing) + 6;
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const shift = row % 2 === 0 ? 0.25 : 0.75;
        this.points.push({
          x: (column - 3 + shift + jitter * (random.next() - 0.5)) * spacing,
          y: (row - 3 + 0.5 + jitter * (random.next() - 0.5)) * spacing,
        });
      }
    }
  }

  at(x: number, y: number): Cell {
    const column = Math.floor(x / this.#spacing) + 3;
    const row = Math.floor(y / this.#spacing) + 3;
    const cell: Cell = { index: 0, nearest: Infinity, second: Infinity, dx: 0, dy: 0 };
    for (let r = Math.max(0, row - 2); r <= Math.min(this.#rows - 1, row + 2); r++) {
      for (let c = Math.max(0, column - 2); c <= Math.min(this.#columns - 1, column + 2); c++) {
        const index = r * this.#columns + c;
        const point = this.points[index]!;
        const dx = x - point.x;
        const dy = y - point.y;
        const distance = Math.hypot(dx, dy);
        if (distance < cell.nearest) {
          cell.second = cell.nearest;
          Object.assign(cell, { index, nearest: distance, dx, dy });
        } else if (distance < cell.second) {
          cell.second = distance;
        }
      }
    }
    return cell;
  }
}
