/**
 * The Content-Security-Policy of the strict page, one directive a line, with the two origins that differ from page to page.
 * The README of the embed package prints the same lines.
 */
export const policy = (widgets: string, publisher: string): string[] => [
  "default-src 'none'",
  `script-src ${widgets}`,
  `connect-src ${publisher}`,
  `img-src 'self' ${publisher}`,
  `form-action ${publisher}`,
  "style-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
];
