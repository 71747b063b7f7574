export { NewsSearchBox as default } from '@news-widgets/search-box';
