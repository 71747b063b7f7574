export { formatDate, formatDateTime, formatRelative, RELATIVE_CUT_OFF } from '../i18n/dates.js';
export { formatDuration, speakDuration } from '../i18n/durations.js';
export { formatter } from '../i18n/formatters.js';
export { loadLocale } from '../i18n/load-locale.js';
export { localeOf } from '../i18n/locale.js';
export { message } from '../i18n/message.js';
export { warmUp } from '../i18n/warm-up.js';
