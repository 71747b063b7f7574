export { LOADINGS } from './loadings.js';
export { define, type WidgetClass } from './define.js';
export { emit, type NewsErrorDetail, type NewsEventMap, type NewsItemDetail, type NewsLoadDetail } from './events.js';
export { NewsElement, TARGETS, THEMES } from './news-element.js';
export { ORDERS, SourceElement } from './source-element.js';
