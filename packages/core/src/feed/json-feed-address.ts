/** By its address; a wrong guess costs a round trip, or the parser's bytes. */
export const isLikelyJsonFeed = (address: string): boolean => /(\.json|feed\/json\/?|\/v1\/feed)([?#]|$)/.test(address);

/** A file is what it is; other addresses may be any of a site. */
export const isFile = (address: string): boolean =>
  isLikelyJsonFeed(address) || /\/[^/?#]+\.(?!php|html?([?#]|$))\w+([?#]|$)/.test(address.replace(/^https?:\/\//, ''));
