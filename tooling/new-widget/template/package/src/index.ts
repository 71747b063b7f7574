export { NewsSampleWidget } from './sample-widget.js';
