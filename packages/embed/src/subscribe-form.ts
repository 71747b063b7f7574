import '@news-widgets/subscribe-form/define';
