// One chunk for feeds of any format: smaller chunks would each cost a round trip before the first story. The code for sites
// is loaded after it and shares it.
export { importSources } from './import-sources.js';
export { parseDocument } from './parse-document.js';
