/**
 * What every request to a publisher or a service says of the reader: no cookies, and of the page no more than its origin. A
 * page may have a laxer policy, which would send its whole address.
 */
export const REQUEST_PRIVACY = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
} as const satisfies RequestInit;
