// What reads feeds of any format, as one chunk: smaller ones would each cost a round trip before the first story. What finds
// out about sites comes after it, so that it needs no copy of this.
export { importSources } from './import-sources.js';
export { parseDocument } from './parse-document.js';
