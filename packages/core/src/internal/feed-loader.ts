export { fetchFeed } from '../feed/feed-loader.js';
