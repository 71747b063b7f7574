export { everyMinute } from '../page/clock.js';
export { deprecated } from '../page/deprecated.js';
export { whenNearViewport } from '../page/near-viewport.js';
export { shared } from '../page/page-global.js';
export { trackItems } from '../page/track-items.js';
export { ViewController } from '../page/view-controller.js';
export { warnOnce } from '../page/warn-once.js';
