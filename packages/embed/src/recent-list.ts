import '@news-widgets/recent-list/define';
