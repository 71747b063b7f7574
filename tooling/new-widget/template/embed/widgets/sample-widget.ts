export { NewsSampleWidget as default } from '@news-widgets/sample-widget';
