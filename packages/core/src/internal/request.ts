export { resolvedSources } from '../feed/apis/resolved-sources.js';
export { isWordPress, restRoute } from '../feed/apis/query-url.js';
export { fetchFeed } from '../feed/import-feed-loader.js';
export { explain } from '../feed/explain.js';
export { fetchDocument } from '../feed/fetch-document.js';
export { readBytes } from '../feed/read-bytes.js';
export { asArray, asNumber, asRecord, asString, type Unchecked } from '../feed/normalize/values.js';
export { sharedFetch } from '../feed/shared-fetch.js';
export { escape } from '../feed/text/escape.js';
