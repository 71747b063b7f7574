import { describe, isHiddenFromThem } from './composed.js';

/** WCAG 2.5.8, in CSS pixels. */
const MIN_TARGET = 24;

const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

/** Finds targets that are too small; links within a sentence and note marks are exempt. */
export const smallTargets = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter(
      (element) =>
        element.matches(`:is(${TARGETS}):not(.note-mark)`) && !isHiddenFromThem(element) && !isInSentence(element),
    )
    .flatMap((element) => {
      const { width, height } = reachOf(element);
      const isSmall = Math.min(width, height) < MIN_TARGET - 0.01;
      return isSmall ? [`target of ${width.toFixed(1)} × ${height.toFixed(1)}: ${describe(element)}`] : [];
    });

/** Includes the label of a checkbox, which can also be pressed. */
function reachOf(element: HTMLElement): DOMRect {
  const { labels } = element as HTMLInputElement;
  const isBox = element.matches('[type=checkbox], [type=radio]');
  return (isBox && labels?.[0] ? labels[0] : element).getBoundingClientRect();
}

function isInSentence(element: HTMLElement): boolean {
  if (!/^inline/.test(getComputedStyle(element).display)) return false;
  const block = blockOf(element);
  const around = block.textContent!.replace(element.textContent!, '');
  return [...around.matchAll(/\p{L}/gu)].length > 2;
}

/** Returns the nearest ancestor that is not inline. */
function blockOf(element: HTMLElement): HTMLElement {
  let block = element.parentElement ?? element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
  return block;
}
