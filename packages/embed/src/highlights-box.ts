import '@news-widgets/highlights-box/define';
