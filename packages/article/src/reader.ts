// One chunk for everything that a story with a text needs.
export { ArticleBody, shorten } from './article-body.js';
export { bodyStyles } from './body.styles.js';
export { ReaderActions } from './reader-actions.js';
export { ReadingProgress } from './reading-progress.js';
