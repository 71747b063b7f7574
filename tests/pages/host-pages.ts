import { WIDGETS } from '../packages.ts';

/** The number of headlines and forms of each page once everything has loaded. */
export const HOSTS: Record<string, [headlines: number, forms: number]> = {
  'plain.html': [5, 0],
  'four.html': [4, 1],
  'wide.html': [6, 0],
  'letter.html': [0, 2],
  'strict.html': [3, 1],
  'integrity.html': [4, 1],
  'single-file.html': [3, 0],
  'script-tags.html': [10, 1],
  'prerendered.html': [5, 0],
  'slow.html': [3, 0],
  'head-and-end.html': [3, 1],
  'two-versions.html': [3, 1],
  'blocks.html': [7, 1],
  'hostile.html': [4, 1],
  'fifty.html': [100, 0],
  'moves.html': [3, 0],
};

/** Selects all widgets. */
export const ANY_WIDGET = WIDGETS.map((name) => `news-${name}`).join(', ');

/** Headlines and forms in the widgets of a page. Runs there, where methods of arrays may be replaced. */
export function countParts(widgets: string): [headlines: number, forms: number] {
  const count = (part: string): number => {
    let sum = 0;
    for (const { shadowRoot } of document.querySelectorAll(widgets))
      sum += shadowRoot?.querySelectorAll(`[part=${part}]`).length ?? 0;
    return sum;
  };
  return [count('headline'), count('form')];
}
