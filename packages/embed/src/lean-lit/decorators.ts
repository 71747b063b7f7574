import type { LitElement } from './element.js';

/** `lit/decorators.js` for script-tag files: only what reads the tables that the plugin `property-tables` makes of declarations. */
export const properties = (widget: typeof LitElement, table: string): void => {
  for (const entry of table.split(' ')) {
    const [name, letters = '', attribute = name.replace(/[A-Z]/g, '-$&').toLowerCase()] = entry.split(':') as [
      name: string,
      letters?: string,
      attribute?: string,
    ];
    const is = (letter: string): boolean => letters.includes(letter);
    widget.createProperty(name, {
      attribute: !is('x') && attribute,
      type: is('n') ? Number : is('b') ? Boolean : String,
      reflect: is('r'),
    });
  }
};
// Still imported where declarations have become tables.
export const property = undefined;
export const state = undefined;
