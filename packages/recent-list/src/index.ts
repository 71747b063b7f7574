export { LAYOUTS, NewsRecentList, THUMBNAILS } from './recent-list.js';
