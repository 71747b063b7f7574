export { formatDate, formatDateTime, formatRelative, RELATIVE_CUT_OFF } from './dates.js';
export { formatDuration, speakDuration } from './durations.js';
export { formatter } from './formatters.js';
export { localeOf } from './locale.js';
export { message, type Message } from './message.js';
export { warmUp } from './warm-up.js';
