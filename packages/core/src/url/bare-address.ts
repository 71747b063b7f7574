/** Removes scheme, `www.`, fragment, campaign parameters and trailing slash. */
export const bareAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?|#.*|(?<=[?&])utm_\w{1,30}=[^&#]*&?/gi, '').replace(/(?<![/?&])[/?&]+$/, '');
