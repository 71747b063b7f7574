export { default } from '@news-widgets/relay';
