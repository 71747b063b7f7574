import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lengthFor, type Size } from '../../apps/storybook/docs/tools/room.ts';

/** Returns the computed length in an element of this width. */
function heightAt(length: string, width: number): number {
  let height = parseFloat(length.replace('calc(', ''));
  for (const [, sign, slope, from, most] of length.matchAll(
    /([+-]) clamp\(0em, (\S+) \* \(100% - (\S+)em\), (\S+)em\)/g,
  )) {
    const part = Math.min(Math.max(0, Number(slope) * (width - Number(from))), Number(most));
    height += sign === '-' ? -part : part;
  }
  return height;
}

const SHAPES: Record<string, number[]> = {
  'the same everywhere': [20, 20, 20, 20, 20],
  'lower when wide': [58.6, 51.3, 44.4, 40.3, 28.4],
  'higher when wide, as a picture': [14, 18.2, 26.9, 40, 40],
  'lower, then higher': [40, 30.1, 30.2, 12, 45],
  nothing: [0, 0, 0, 0, 0],
};

describe('the room that the embed builder writes', () => {
  for (const [name, heights] of Object.entries(SHAPES))
    it(`covers what was measured: ${name}`, () => {
      const sizes: Size[] = heights.map((height, index) => ({ width: [15, 20, 30, 44, 69][index]!, height }));
      const length = lengthFor(sizes);
      for (const { width, height } of sizes) {
        const spare = heightAt(length, width) - height;
        assert.ok(spare > -0.3 && spare < 3.5, `${length} at ${width}em: ${spare} too much`);
      }
    });

  it('is one number where one is enough', () => {
    assert.equal(lengthFor([15, 30, 60].map((width) => ({ width, height: 20 }))), '20em');
  });
});
