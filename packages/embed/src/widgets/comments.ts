export { NewsComments as default } from '@news-widgets/comments';
