import { describe, isHiddenFromThem } from './composed.js';

const CONTROLS = 'a[href], button, summary';
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u2026.…]+/g, ' ')
    .trim();

/** Controls whose name lacks their visible words: who says these to a voice control gets nothing. */
export const unspeakable = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches(`:is(${CONTROLS})[aria-label]`) && !isHiddenFromThem(element))
    .filter((element) => !plain(element.ariaLabel!).includes(plain(element.innerText)))
    .map((element) => `"${element.ariaLabel}" lacks the visible words: ${describe(element)}`);

/** Regions that the widgets name themselves, and that have one name. */
export function twins(elements: readonly HTMLElement[]): string[] {
  const names = elements
    .filter((element) => element.matches('section[aria-label], [role=search]'))
    .map((element) => `${element.localName} "${element.ariaLabel}"`);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice on the page: ${name}`);
}

/** Fields without words in sight that say what they are for. */
export const unnamedFields = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('input:not([type=hidden], [aria-hidden=true] *), select, textarea'))
    .filter((element) => {
      const { labels, placeholder } = element as HTMLInputElement;
      return !placeholder && ![...(labels ?? [])].some((label) => !label.matches('.unseen') && label.innerText.trim());
    })
    .map((element) => `no visible name: ${describe(element)}`);

/** Live regions with controls, which would be read out as if they were part of the message. */
export const noisyRegions = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('[role=status], [role=alert], [aria-live]'))
    .filter((region) => region.querySelector('a[href], button, input'))
    .map((region) => `controls in a live region: ${describe(region)}`);

/** Boxes that Chromium calls invalid before anybody has touched them. */
export const invalidBoxes = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('[type=checkbox][required]:not([aria-invalid])'))
    .map((box) => `invalid before it is touched: ${describe(box)}`);
