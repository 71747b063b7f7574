/**
 * A named thing in a custom-elements manifest.
 *
 * @typedef {object} Named
 * @property {string} name
 * @property {string} [description]
 * @property {string} [default]
 * @property {{ text: string }} [type]
 * @property {string} [fieldName] The property that an attribute sets.
 * @property {{ name: string }} [inheritedFrom] The class that declares it, if not the widget itself.
 */

/**
 * The members of a widget in the manifest that tables, controls and tests use.
 *
 * @typedef {object} Declaration
 * @property {boolean} [customElement]
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {Named[]} [attributes]
 * @property {(Named & { kind: string, attribute?: string, static?: boolean })[]} [members]
 * @property {Named[]} [slots]
 * @property {Named[]} [events]
 * @property {Named[]} [cssProperties]
 * @property {Named[]} [cssParts]
 * @property {Named[]} [cssStates]
 */

/**
 * A package's `custom-elements.json`.
 *
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/**
 * Returns only the widgets of a manifest.
 *
 * @param {Manifest} manifest
 */
export const widgetsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement }) => customElement);

/**
 * Returns fields without an attribute.
 *
 * @param {Declaration} widget
 * @returns {Named[]}
 */
export const propertiesOf = ({ members = [] }) =>
  members.filter(({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic);

/**
 * Returns the choices of a type that consists of literals, such as `'list' | 'grid'`; none for any other type.
 *
 * @param {Named} entry
 * @returns {string[]}
 */
export const literals = ({ type }) =>
  /^'[^']*'( \| '[^']*')*$/.test(type?.text ?? '') ? [...type.text.matchAll(/'([^']*)'/g)].map(([, text]) => text) : [];

/** Returns a default value without the quotes of a literal. */
export const plain = (text = '') => text.replace(/^'(.*)'$/, '$1');

/**
 * Sorts by the order in which people look for names.
 *
 * @template {Named} T
 * @param {T[]} list
 */
export const byName = (list) => list.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const KINDS = ['attributes', 'members', 'slots', 'events', 'cssProperties', 'cssParts', 'cssStates'];

/**
 * Returns the description of an attribute, with its property if that is spelled differently.
 *
 * @param {Named} attribute
 */
export const withProperty = ({ name, fieldName, description = '' }) =>
  fieldName && fieldName !== name ? `${description} Property: \`${fieldName}\`.` : description;

/** Finds members of widgets without a description, such as `cssParts head`. */
export const undescribed = (manifest) =>
  widgetsOf(manifest).flatMap((widget) =>
    KINDS.flatMap((kind) =>
      (widget[kind] ?? [])
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${widget.tagName}: ${kind} ${name}`),
    ),
  );
