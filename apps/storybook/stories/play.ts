import { nothing } from 'lit';
import { expect, waitFor, within } from 'storybook/test';

/** Returns the value of an attribute unless it is the default: designers copy this markup. */
export const unless = <T>(standard: T, value: T | undefined): T | typeof nothing =>
  value === standard ? nothing : (value ?? nothing);

/** Sets attributes, except those with default values: designers copy this markup. */
export function setAttributes(element: Element, attributes: object): void {
  for (const [name, value] of Object.entries(attributes))
    if (value && value !== 'auto') element.setAttribute(name, value === true ? '' : String(value));
}

/** Returns queries for the shadow root of a widget. */
export const inside = (widget: Element) => within(widget.shadowRoot as unknown as HTMLElement);

/** Waits until a widget is in this state. */
export const reaches = (widget: Element, state: string): Promise<void> =>
  waitFor(() => expect(widget.matches(`:state(${state})`)).toBe(true), { timeout: 15_000 });
