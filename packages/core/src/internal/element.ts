export { HYDRATES } from '../element/hydration.js';
export { LocaleController } from '../element/locale-controller.js';
