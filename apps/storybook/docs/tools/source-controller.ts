import { type Feed, loadFeed } from '@news-widgets/core/feed';
import { relayRequest } from '@news-widgets/core/internal/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fallbackLink, PUBLISHER } from './samples.js';
import type { SampledEmbed } from './embed.js';

/** How long an address must be left alone before it is requested, in milliseconds. */
const DEBOUNCE_MS = 600;

/** Reads the name and home page of the source that a designer has entered, for the fallback link. */
export class SourceController implements ReactiveController {
  readonly #host;
  /** Where the source is read: at a relay, if there is one. */
  #url = '';
  #feed?: Feed;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The embed with a fallback link to its own source, once that is known. */
  withFallback(embed: SampledEmbed): SampledEmbed {
    const src = String(embed.attributes.src ?? '');
    const { url } = relayRequest(src, String(embed.attributes.relay ?? ''), { limit: 1 });
    if (url !== this.#url) this.#read(url);
    const { title, homeUrl } = this.#feed ?? {};
    const isLink = embed.inside.length === 1 && embed.inside[0]!.tag === 'a';
    if (!isLink || !title) return embed;
    return { ...embed, inside: [fallbackLink(title, homeUrl ?? URL.parse(src)?.origin)] };
  }

  #read(url: string): void {
    this.#url = url;
    this.#feed = undefined;
    clearTimeout(this.#timer);
    if (!URL.canParse(url) || url.startsWith(PUBLISHER)) return;
    this.#timer = setTimeout(async () => {
      // A source that fails keeps the sample's link: the preview says what is wrong.
      const feed = await loadFeed(url, { limit: 1 }).catch(() => undefined);
      if (url !== this.#url) return;
      this.#feed = feed;
      this.#host.requestUpdate();
    }, DEBOUNCE_MS);
  }
}
