// Separate from the rest of feed: esbuild keeps more of an entry point that dynamic imports share.
export { findItem, listItemCount, namedItem, requestedItem, requiredItemCount } from '../feed/find-item.js';
export { mergedNewestFirst, newestFirst } from '../feed/normalize/order.js';
export { withoutRepeats } from '../feed/without-repeats.js';
