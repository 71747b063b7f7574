// Resolves addresses of sites: their APIs, their pages, and the feeds that these link to.
export { withSite } from './apis/about-site.js';
export { follow, loadSource, readFurther } from './apis/load-source.js';
export { readPage } from './formats/html-page.js';
