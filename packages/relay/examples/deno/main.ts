// RELAY_ALLOW=https://news.example deno serve --allow-net --allow-env --allow-sys main.ts
export { default } from '@news-widgets/relay';
