/** By its address; a wrong guess costs a round trip, or the parser's bytes. */
export const isLikelyJsonFeed = (address: string): boolean => /(\.json|feed\/json\/?|\/v1\/feed)([?#]|$)/.test(address);
