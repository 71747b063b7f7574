// Finds out what an address means: sites, their APIs, their pages and the feeds that these name.
export { withSite } from './apis/about-site.js';
export { follow, loadSource, readFurther } from './apis/load-source.js';
export { readPage } from './formats/html-page.js';
