import { fixture } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import type { LitElement } from 'lit';

/** Mounts a widget and waits until it is neither waiting nor loading. */
export async function mount<T extends LitElement>(markup: Parameters<typeof fixture>[0]): Promise<T> {
  const element = await fixture<T>(markup);
  return settled(element);
}

/** Waits until a widget is ready, empty or has failed. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  const busy = () => element.matches(':state(loading)');
  await element.updateComplete;
  await waitUntil(() => !busy(), `<${element.localName}> did not settle`);
  await element.updateComplete;
  return element;
}

/** Returns the text of each matching element in a widget's shadow root. */
export const texts = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((match) => match.textContent!.replace(/\s+/g, ' ').trim());
