export { NewsHighlightsBox as default } from '@news-widgets/highlights-box';
