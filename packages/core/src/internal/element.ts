export { LocaleController } from '../element/locale-controller.js';
export { sheetsIn } from '../element/sheets-in.js';
export { oneOf } from '../element/one-of.js';
