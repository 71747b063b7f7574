import '@news-widgets/article-card/define';
import '@news-widgets/recent-list/define';
