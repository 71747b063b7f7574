import { type Feed, loadFeed } from '@news-widgets/core/feed';
import { relayRequest } from '@news-widgets/core/internal/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fallbackLink, PUBLISHER } from './samples.js';
import type { SampledEmbed } from './embed.js';

/** Time in milliseconds without changes after which an address is requested. */
const DEBOUNCE_MS = 600;
/** Widgets whose sources need not be feeds. */
const OTHER_SOURCES = ['comments', 'search-box'];

/** Reads the name and home page of the entered source, for the fallback link. */
export class SourceController implements ReactiveController {
  readonly #host;
  /** Address of the source, at a relay if there is one. */
  #url = '';
  #feed?: Feed;
  /** Explanation of a failing source, for people who can fix it. */
  trouble = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Returns the embed with a fallback link to its own source, once that is known. */
  withFallback(embed: SampledEmbed): SampledEmbed {
    const src = String(embed.attributes.src ?? '');
    const { url } = relayRequest(src, String(embed.attributes.relay ?? ''), { limit: 1 });
    if (url !== this.#url) this.#read(url, !OTHER_SOURCES.includes(embed.widget));
    const { hostname = '', origin } = URL.parse(src) ?? {};
    // Of a source that fails to load, only the host is known.
    const { title = this.trouble && hostname, homeUrl = origin } = this.#feed ?? {};
    const isLink = embed.inside.length === 1 && embed.inside[0]!.tag === 'a';
    return isLink && title ? { ...embed, inside: [fallbackLink(title, homeUrl)] } : embed;
  }

  #read(url: string, isFeed: boolean): void {
    this.#url = url;
    this.#feed = undefined;
    this.trouble = '';
    clearTimeout(this.#timer);
    if (!URL.canParse(url) || url.startsWith(PUBLISHER)) return;
    this.#timer = setTimeout(async () => {
      const feed = await loadFeed(url, { limit: 1 }).catch((error: Error) => error);
      if (url !== this.#url) return;
      if (feed instanceof Error) this.trouble = isFeed ? feed.message : '';
      else this.#feed = feed;
      this.#host.requestUpdate();
    }, DEBOUNCE_MS);
  }
}
