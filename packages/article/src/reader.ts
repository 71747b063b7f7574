// What a story with a text needs, as one chunk.
export { ArticleBody, shorten } from './article-body.js';
export { bodyStyles } from './body.styles.js';
export { ReaderActions } from './reader-actions.js';
export { ReadingProgress } from './reading-progress.js';
