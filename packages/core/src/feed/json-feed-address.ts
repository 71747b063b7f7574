/** Guesses by the address; a wrong guess costs a round trip, or loads the parser in vain. */
export const isLikelyJsonFeed = (address: string): boolean => /(\.json|feed\/json\/?|\/v1\/feed)([?#]|$)/.test(address);

/** Returns whether an address names a file; others may belong to any site. */
export const isFile = (address: string): boolean =>
  isLikelyJsonFeed(address) || /\/[^/?#]+\.(?!php|html?([?#]|$))\w+([?#]|$)/.test(address.replace(/^https?:\/\//, ''));
