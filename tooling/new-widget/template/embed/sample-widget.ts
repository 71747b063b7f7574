import '@news-widgets/sample-widget/define';
