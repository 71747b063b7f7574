export { everyMinute } from './every-minute.js';
export { trackItems } from './track-items.js';
export { ViewController } from './view-controller.js';
