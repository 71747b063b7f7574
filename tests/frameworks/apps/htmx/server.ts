export { render } from './markup.js';
