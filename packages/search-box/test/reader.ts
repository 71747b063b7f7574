import '@news-widgets/search-box/define';
import type { NewsSearchBox } from '@news-widgets/search-box';
import { texts, waitUntil } from '@news-widgets/tooling/testing';
import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';

/** Creates a box with a source, as a list by default. */
export async function box(src: string, properties: Partial<NewsSearchBox> = {}): Promise<NewsSearchBox> {
  return fixture<NewsSearchBox>(
    html`<news-search-box src=${src || nothing} results="list" dates="none"></news-search-box>`,
  ).then(async (element) => {
    Object.assign(element, properties);
    await element.updateComplete;
    return element;
  });
}

export const field = (element: NewsSearchBox): HTMLInputElement => element.shadowRoot!.querySelector('#query')!;

/** Enters a whole text, as pasting does. */
export function type(element: NewsSearchBox, text: string): void {
  const input = field(element);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses a key in the field; false if the widget used it. */
export const press = (element: NewsSearchBox, key: string, more: KeyboardEventInit = {}): boolean =>
  field(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );

export const note = (element: NewsSearchBox): string =>
  element.shadowRoot!.querySelector('[part=message]')?.textContent?.trim() ?? '';

export { texts };

export const titles = (element: NewsSearchBox): string[] => texts(element, '[part=headline]');
export const options = (element: NewsSearchBox): string[] => texts(element, '[part=option] .title');

/** Waits until the box is in a state. */
export async function reached(element: NewsSearchBox, state: string): Promise<void> {
  await waitUntil(() => element.matches(`:state(${state})`), `never became ${state}`);
  await element.updateComplete;
}

/** Searches, and waits for the outcome. */
export async function search(element: NewsSearchBox, text: string, state = 'ready'): Promise<void> {
  const answered = new Promise((resolve) =>
    ['news-search', 'news-error'].forEach((name) => element.addEventListener(name, resolve, { once: true })),
  );
  type(element, text);
  if (state !== 'short') await answered;
  await reached(element, state);
}
