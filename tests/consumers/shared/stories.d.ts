import type { NewsItem } from '@news-widgets/recent-list';

export const stories: NewsItem[];
