export { HYDRATES } from './hydrates.js';
export { define, type WidgetClass } from './define.js';
export { NewsElement, TARGETS, THEMES } from './news-element.js';
export { LOADINGS, SourceElement } from './source-element.js';
