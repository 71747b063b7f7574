/** Titles and marks of bot checks and error pages, whatever their status. */
const TITLES = new RegExp(
  `<title[^>]*>\\s*(?:${[
    'just a moment|attention required|access denied|access to this page has been denied|ddos-guard',
    'please wait|one moment, please|verifying you are human|checking your browser|are you a robot',
    'robot or human|human verification|security check|bot verification|pardon our interruption',
    'request rejected|blocked|sucuri website firewall|you have been blocked|maintenance|under maintenance',
    'site maintenance|database error|service unavailable|internal server error|bad gateway|gateway time-?out',
    'too many requests|error\\b|4\\d\\d\\b|5\\d\\d\\b',
  ].join('|')})`,
  'i',
);
const MARKS = new RegExp(
  [
    '/cdn-cgi/challenge-platform/|_Incapsula_Resource|captcha-delivery\\.com|px-captcha',
    'Error establishing a database connection|Briefly unavailable for scheduled maintenance',
    'There has been a critical error on this website|sgcaptcha|aws-waf-token|\\bawsWafCookieDomainList\\b',
  ].join('|'),
  'i',
);

/** Number of bytes of a page that are searched. */
const HEAD = 16_384;

/** Returns whether a firewall or a failing server sent a page in place of the source; feeds and stories never look like it. */
export function isChallenge(body: Uint8Array, { headers }: { headers: Headers }): boolean {
  if (headers.get('cf-mitigated') === 'challenge' || headers.get('x-amzn-waf-action')) return true;
  const head = new TextDecoder().decode(body.subarray(0, HEAD)).replace(/^\ufeff/, '');
  if (!/^\s*<(?!\?xml|rss|feed|rdf)/i.test(head)) return false;
  // A story may be about maintenance: its page is marked as an article.
  const isStory = /property=["']og:type["'] content=["']article|"@type":\s*"[a-z]*Article"/i.test(head);
  return (MARKS.test(head) || TITLES.test(head)) && !isStory;
}
