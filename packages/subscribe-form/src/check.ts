import { isAddress } from '@news-widgets/core/internal/form';
import type { subscribeStates } from '@news-widgets/core/internal/words';
import type { Subscription } from './providers/provider.js';
import type { SubscribeFormHost } from './types.js';

/** Minimum time to fill in the form; no person is faster. */
const MIN_FILL_MS = 1000;

/** The reason why a sign-up cannot be sent: the field and its message. */
export interface Problem {
  field: string;
  text: string;
}

type Words = typeof subscribeStates;

export function problemOf(
  form: SubscribeFormHost,
  { email, lists, elapsed }: Subscription,
  words: Words,
): Problem | undefined {
  const root = form.renderRoot as ShadowRoot;
  const input = root.getElementById('email') as HTMLInputElement;
  if (!email) return { field: 'email', text: words.emailMissing };
  if (!input.validity.valid || !isAddress(email)) return { field: 'email', text: words.emailInvalid };
  if (root.getElementById('lists') && lists.length === 0) return { field: 'lists', text: words.listMissing };
  const consent = controlOf(root, 'consent') as HTMLInputElement | undefined;
  if (consent && !consent.validity.valid) return { field: 'consent', text: words.consentMissing };
  const other = [
    ...root.querySelectorAll<HTMLInputElement>('.extra :is(input, select, textarea)'),
    ...slotted(root, 'fields'),
  ].find(({ validity }) => !validity.valid);
  if (other) return { field: other.name, text: other.validationMessage || words.fieldInvalid };
  if (!solved(root)) return { field: 'challenge', text: words.challengeMissing };
  return elapsed < MIN_FILL_MS ? { field: '', text: words.tooFast } : undefined;
}

/** Finds the control that a problem is about. */
export function controlOf(root: ShadowRoot, field: string): HTMLElement | undefined {
  const own =
    [...root.querySelectorAll<HTMLElement>('input, fieldset')].find(({ id }) => id && id === field) ??
    [...root.querySelectorAll<HTMLInputElement>('[name]:not(slot, .decoy *)')].find(({ name }) => name === field);
  return (
    own ??
    slotted(root, 'fields').find(({ name }) => name === field) ??
    (field === 'challenge' ? assigned(root, field)[0] : undefined)
  );
}

/** Captchas write their answer into a hidden field of the page. */
const solved = (root: ShadowRoot): boolean =>
  assigned(root, 'challenge').length === 0 || slotted(root, 'challenge').some(({ name, value }) => name && value);

const assigned = (root: ShadowRoot, name: string): HTMLElement[] =>
  (root.querySelector<HTMLSlotElement>(`slot[name=${name}]`)?.assignedElements({ flatten: true }) ??
    []) as HTMLElement[];

/** Returns the form controls in a slot. */
export const slotted = (root: ShadowRoot, name: string): HTMLInputElement[] =>
  assigned(root, name).flatMap(
    (element) =>
      [element, ...element.querySelectorAll('*')].filter((inner) =>
        inner.matches('input, select, textarea'),
      ) as HTMLInputElement[],
  );
