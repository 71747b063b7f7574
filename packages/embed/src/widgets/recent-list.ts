export { NewsRecentList as default } from '@news-widgets/recent-list';
