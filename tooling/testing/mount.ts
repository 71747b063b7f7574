import { fixture } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import type { LitElement } from 'lit';

/** A widget as the page sees it, once it is neither waiting nor loading. */
export async function mount<T extends LitElement>(markup: Parameters<typeof fixture>[0]): Promise<T> {
  const element = await fixture<T>(markup);
  return settled(element);
}

/** Waits until a widget has ended in a state: ready, empty or error. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  const busy = () => element.matches(':state(loading)');
  await element.updateComplete;
  await waitUntil(() => !busy(), `<${element.localName}> did not settle`);
  await element.updateComplete;
  return element;
}

/** The text of each matching element in a widget's shadow root. */
export const texts = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((match) => match.textContent!.replace(/\s+/g, ' ').trim());
