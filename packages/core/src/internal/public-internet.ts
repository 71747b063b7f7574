export { isPublicAddress, isPublicHost } from '../public-internet/addresses.js';
export { publicLookup, type LookupAll, type LookupOne } from '../public-internet/lookup.js';
