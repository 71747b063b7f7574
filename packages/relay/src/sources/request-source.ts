import { readBytes } from '@news-widgets/core/internal/request';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Settings } from '../options.js';
import { RelayError } from '../relay-error.js';
import { checkAddresses, checkHost } from './addresses.js';
import type { AllowList } from './allow-list.js';

const ACCEPT =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.8, text/html;q=0.7, */*;q=0.1';

/** Maximum number of waiting requests for each running one. */
const MAX_WAITING = 8;

/** A complete response of a source, after redirects. */
export interface SourceResponse {
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

export type RequestSource = (address: URL, conditions: Record<string, string>) => Promise<SourceResponse>;

/** Returns the relay's `User-Agent`. */
const userAgent = ({ contact, publicUrl }: Settings): string => {
  const about = (contact ?? publicUrl ?? 'https://www.npmjs.com/package/@news-widgets/relay').replace(
    /[^\x21-\x7e]/g,
    '',
  );
  return `NewsWidgetsRelay/${__NEWS_WIDGETS_VERSION__} (+${about})`;
};

/**
 * Requests sources within the limits of size, time, redirects and number. Each address on the way is checked against the list
 * and for special addresses. Nothing of a reader's request is passed on, and nothing is kept between requests.
 */
export function sourceRequests(settings: Settings, allowed: AllowList): RequestSource {
  const { maxParallel, maxRedirects, timeout, allowPrivate, lookup } = settings;
  const get = settings.fetch ?? fetch;
  const all = pLimit(maxParallel);
  const hosts = new Map<string, LimitFunction>();
  const common = { accept: ACCEPT, 'user-agent': userAgent(settings) };

  async function follow(start: URL, conditions: Record<string, string>, signal: AbortSignal): Promise<SourceResponse> {
    let url = start;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      if (!allowPrivate) await check(url);
      signal.throwIfAborted();
      const response = await get(url.href, {
        // Conditions belong to the first address only.
        headers: redirects ? common : { ...common, ...conditions },
        redirect: 'manual',
        signal,
      });
      const { status } = response;
      const location = status >= 300 && status < 400 && status !== 304 && response.headers.get('location');
      if (!location) return read(url.href, response);
      await response.body?.cancel();
      url = target(location, url, allowed);
    }
    throw new RelayError('too-many-redirects', `${start.href} redirects more than ${maxRedirects} times.`);
  }

  async function read(url: string, response: Response): Promise<SourceResponse> {
    const body = new Uint8Array(await readBytes(response, settings.maxBytes));
    return { url, status: response.status, headers: response.headers, body };
  }

  async function check(url: URL): Promise<void> {
    checkHost(url);
    if (lookup && !/^[\d.]+$|^\[/.test(url.hostname)) checkAddresses(url.hostname, await lookup(url.hostname));
  }

  return async (url, conditions) => {
    const host = hosts.get(url.host) ?? pLimit(Math.ceil(maxParallel / 4));
    hosts.set(url.host, host);
    const signal = AbortSignal.timeout(timeout);
    if (all.pendingCount > maxParallel * MAX_WAITING)
      throw new RelayError('busy', 'The relay is waiting for too many sources. Try again in a moment.', 10);
    try {
      return await host(() => all(() => follow(url, conditions, signal)));
    } catch (error) {
      const { cause, name } = error as Error;
      // `fetch` wraps errors thrown by the check of its connection.
      if (cause instanceof RelayError) throw cause;
      // In core, a `TypeError` may mean that another address works; here it means that there is no connection.
      throw name === 'TypeError' ? new Error('network', { cause: error }) : error;
    } finally {
      if (host.activeCount + host.pendingCount === 0) hosts.delete(url.host);
    }
  };
}

/** Returns the target of a redirect, if allowed. */
function target(location: string, from: URL, allowed: AllowList): URL {
  try {
    return allowed.check(new URL(location, from).href);
  } catch (error) {
    if (error instanceof RelayError) error.message = `${from.href} redirects to another address. ${error.message}`;
    throw error;
  }
}
