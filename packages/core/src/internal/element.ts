export { LocaleController } from '../element/locale-controller.js';
