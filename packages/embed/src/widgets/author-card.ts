export { NewsAuthorCard as default } from '@news-widgets/author-card';
