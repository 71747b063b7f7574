export { catchConsole } from './console.js';
export { emulateMedia, type Media } from './emulate-media.js';
export { hurry } from './hurry.js';
export { layoutTrouble } from './layout-trouble.js';
export { mount, settled, texts } from './mount.js';
export { testWidgetContract, type WidgetContract } from './widget-contract.js';
export { waitUntil } from './wait-until.js';
