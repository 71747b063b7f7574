import { describe, isHiddenFromThem } from './composed.js';

const CONTROLS = 'a[href], button, summary';
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u2026.…]+/g, ' ')
    .trim();

/** Finds controls whose name lacks their visible text, which voice control users would say. */
export const unspeakable = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches(`:is(${CONTROLS})[aria-label]`) && !isHiddenFromThem(element))
    .filter((element) => !plain(element.ariaLabel!).includes(plain(element.innerText)))
    .map((element) => `"${element.ariaLabel}" lacks the visible words: ${describe(element)}`);

/** Finds regions with the same name, among those that the widgets name themselves. */
export function twins(elements: readonly HTMLElement[]): string[] {
  const names = elements
    .filter((element) => element.matches('section[aria-label], [role=search]'))
    .map((element) => `${element.localName} "${element.ariaLabel}"`);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice on the page: ${name}`);
}

/** Finds fields without a visible label. */
export const unnamedFields = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('input:not([type=hidden], [aria-hidden=true] *), select, textarea'))
    .filter((element) => {
      const { labels, placeholder } = element as HTMLInputElement;
      return !placeholder && ![...(labels ?? [])].some((label) => !label.matches('.unseen') && label.innerText.trim());
    })
    .map((element) => `no visible name: ${describe(element)}`);

/** Finds live regions with controls, which would be announced as part of the message. */
export const noisyRegions = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('[role=status], [role=alert], [aria-live]'))
    .filter((region) => region.querySelector('a[href], button, input'))
    .map((region) => `controls in a live region: ${describe(region)}`);

/** Finds checkboxes that Chromium reports as invalid before any interaction. */
export const invalidBoxes = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches('[type=checkbox][required]:not([aria-invalid])'))
    .map((box) => `invalid before it is touched: ${describe(box)}`);
