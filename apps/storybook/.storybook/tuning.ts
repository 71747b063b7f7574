import type { Args } from '@storybook/web-components-vite';

const SLOT = /^<slot (.*)>$/;
const MARK = 'data-from-control';

/** Controls that stories do not handle: custom properties as a style, slots as texts, and the remaining arguments. */
export function tuning(args: Args): { style: string; slots: [string, string][]; rest: Args } {
  const entries = Object.entries(args);
  const isStyle = ([name]: [string, unknown]) => name.startsWith('--');
  const isSlot = ([name]: [string, unknown]) => SLOT.test(name);
  const set = (pair: [string, unknown]) => Boolean(pair[1]);
  return {
    style: entries
      .filter(isStyle)
      .filter(set)
      .map(([name, value]) => `; ${name}: ${String(value)}`)
      .join(''),
    slots: entries.filter(isSlot).map(([name, value]) => [SLOT.exec(name)![1]!, String(value ?? '')]),
    rest: Object.fromEntries(entries.filter((entry) => !isStyle(entry) && !isSlot(entry))),
  };
}

/** Replaces the texts in the widget's slots. */
export function fillSlots(widget: Element | null, slots: [string, string][]): void {
  widget?.querySelectorAll(`:scope > [${MARK}]`).forEach((text) => text.remove());
  for (const [slot, text] of slots.filter(([, content]) => content)) {
    const element = Object.assign(document.createElement('span'), { slot, textContent: text });
    element.toggleAttribute(MARK, true);
    widget?.append(element);
  }
}
