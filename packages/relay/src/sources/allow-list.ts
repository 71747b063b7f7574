import { RelayError } from '../relay-error.js';

/** Returns whether a rule covers an address. */
type Rule = (url: URL) => boolean;

/** Characters that servers may decode to a path other than the checked one. */
const AMBIGUOUS_PATH = /%2f|%5c|%2e|\\/i;

/** The configured addresses. */
export class AllowList {
  readonly #rules: Rule[];

  /** Throws if a rule is invalid, or would open the relay to everything. */
  constructor(rules: readonly string[]) {
    this.#rules = rules.map(readRule);
  }

  /** Returns the address of an allowed source; throws for any other. */
  check(address: string): URL {
    const url = URL.parse(address);
    if (!url || !/^https?:$/.test(url.protocol))
      throw new RelayError('bad-request', `"${address}" is no web address: it begins with https:// or http://.`);
    if (url.username || url.password)
      throw new RelayError('bad-request', 'Addresses with a user name or password are not read.');
    if (!this.#rules.some((covers) => covers(url)))
      throw new RelayError(
        'not-allowed',
        `This relay does not read ${url.origin}${this.#rules.length > 0 ? '' : ', nor any other source yet'}. Its operator can allow it: --allow ${url.origin}, or RELAY_ALLOW.`,
      );
    url.hash = '';
    return url;
  }
}

function readRule(rule: string): Rule {
  const wildcard = /^(?:(https?):\/\/)?\*\.([^/:*]+\.[^/:*]+)(\/[^?#*]*)?$/.exec(rule);
  if (wildcard) {
    const [, scheme, domain, path = '/'] = wildcard;
    const { hostname } = new URL(`https://${domain}`);
    return (url) =>
      url.hostname.endsWith(`.${hostname}`) &&
      !url.port &&
      (!scheme || url.protocol === `${scheme}:`) &&
      isWithin(url, path);
  }
  const url = URL.parse(rule.includes('://') ? rule : `https://${rule}`);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    rule.includes('*') ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  )
    throw new Error(
      `"${rule}" is not an allowed source. Write an origin (https://news.example), an origin and a path (https://news.example/blog/), or *.example.org for subdomains.`,
    );
  return (other) => other.origin === url.origin && isWithin(other, url.pathname);
}

function isWithin({ pathname }: URL, path: string): boolean {
  return path === '/' || (pathname.startsWith(path) && !AMBIGUOUS_PATH.test(pathname));
}
