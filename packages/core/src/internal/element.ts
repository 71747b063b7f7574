export { importPageColours } from '../element/import-page-colours.js';
export { LocaleController } from '../element/locale-controller.js';
export { adoptLate, sheetsIn } from '../element/sheets-in.js';
export { oneOf } from '../element/one-of.js';
