// What reads everything but plain JSON Feed, as one chunk: smaller ones would each cost a round trip before the first story.
export { withSite } from './apis/about-site.js';
export { follow, loadSource, readFurther } from './apis/load-source.js';
export { parseDocument } from './parse-document.js';
