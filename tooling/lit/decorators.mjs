/** `lit/decorators.js` for script-tag files: only what reads the tables that `../property-tables.mjs` makes of declarations. */
export const properties = (widget, table) => {
  for (const entry of table.split(' ')) {
    const [name, letters = '', attribute = name.replace(/[A-Z]/g, '-$&').toLowerCase()] = entry.split(':');
    const is = (letter) => letters.includes(letter);
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
