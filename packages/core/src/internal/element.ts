export { LocaleController } from '../element/locale-controller.js';
export { oneOf } from '../element/one-of.js';
