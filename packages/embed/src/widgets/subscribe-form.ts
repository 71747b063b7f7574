export { NewsSubscribeForm as default } from '@news-widgets/subscribe-form';
