/**
 * Options of every request to a publisher or a service: it sends no cookies, and of the page's address no more than its
 * origin. The page may have a laxer policy, which would send all of it.
 */
export const REQUEST_PRIVACY = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
} as const satisfies RequestInit;
