/**
 * Options of every request to a publisher or service: sends no cookies, and only the origin of the page's address, even if the
 * page's own policy would send all of it.
 */
export const REQUEST_PRIVACY = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
} as const satisfies RequestInit;
