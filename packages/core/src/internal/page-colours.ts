export { PageColours } from '../element/page-colours.js';
