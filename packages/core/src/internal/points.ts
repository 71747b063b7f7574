export { directionOf } from '../item/direction.js';
export { type Highlight, type HighlightInit, type Point, pointsFromItems, pointsFromLightDom } from '../item/points.js';
export { pointStyles } from '../item/points.styles.js';
