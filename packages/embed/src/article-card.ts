import '@news-widgets/article-card/define';
