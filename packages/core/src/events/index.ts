export { emit, type NewsErrorDetail, type NewsEventMap, type NewsItemDetail, type NewsLoadDetail } from './events.js';
