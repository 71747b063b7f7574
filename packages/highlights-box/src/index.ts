export type { Highlight } from './highlight.js';
export { NewsHighlightsBox } from './highlights-box.js';
