import { describe } from './composed.js';

/** Finds elements beyond the edges of their widget that cannot be reached by scrolling within it. */
export const overflowing = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.children.length === 0 && element.textContent!.trim() && !isExempt(element))
    .map((element) => [element, beyond(element)] as const)
    .filter(([, pixels]) => pixels > 1)
    .map(([element, pixels]) => `beyond the widget's edge by ${Math.ceil(pixels)} px: ${describe(element)}`);

function beyond(element: HTMLElement): number {
  // A dialog has its own position and width.
  const frame = element.closest('dialog') ?? (element.getRootNode() as ShadowRoot).host;
  const box = frame?.getBoundingClientRect();
  const { left, right, width } = element.getBoundingClientRect();
  return box?.width && width ? Math.max(box.left - left, right - box.right) : 0;
}

/** Finds boxes that cut off text. */
export const cutOff = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => {
      const { overflowY, webkitLineClamp } = getComputedStyle(element);
      const isCut = /hidden|clip/.test(overflowY) && webkitLineClamp === 'none' && !isExempt(element);
      return isCut && element.textContent!.trim() && element.scrollHeight > element.clientHeight + 2;
    })
    .map((element) => `cuts its text: ${describe(element)}`);

/** Returns whether an element is exempt: text for screen readers only, a picture, or a row or table that scrolls. */
const isExempt = (element: HTMLElement): boolean =>
  !!element.closest('.unseen, .media, .photo, .decoy, [popover]') || isScrolled(element);

function isScrolled(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth) return true;
  return false;
}
