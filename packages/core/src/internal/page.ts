export { everyMinute, MinuteController } from '../page/clock.js';
export { deprecated } from '../page/deprecated.js';
export { whenNearViewport } from '../page/near-viewport.js';
export { ownDocument, ownForm } from '../page/own-document.js';
export { pageGlobal } from '../page/page-global.js';
export { pageSettings } from '../page/page-settings.js';
export { trackViews } from '../page/track-views.js';
export { warnOnce } from '../page/warn-once.js';
export { uniqueName } from '../page/unique-name.js';
