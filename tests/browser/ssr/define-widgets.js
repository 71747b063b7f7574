import '@news-widgets/article-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';
import '@news-widgets/article/define';
import '@news-widgets/author-card/define';
import '@news-widgets/search-box/define';
import '@news-widgets/comments/define';
