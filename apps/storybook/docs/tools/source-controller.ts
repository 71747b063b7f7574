import { type Feed, loadFeed } from '@news-widgets/core/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fallbackLink, PUBLISHER } from './samples.js';
import type { SampledEmbed } from './embed.js';

/** How long an address must be left alone before it is requested, in milliseconds. */
const DEBOUNCE_MS = 600;

/** Reads the name and home page of the source that a designer has entered, for the fallback link. */
export class SourceController implements ReactiveController {
  readonly #host;
  #src = '';
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
    if (src !== this.#src) this.#read(src);
    const { title, homeUrl } = this.#feed ?? {};
    const isLink = embed.inside.length === 1 && embed.inside[0]!.tag === 'a';
    if (!isLink || !title) return embed;
    return { ...embed, inside: [fallbackLink(title, homeUrl ?? URL.parse(src)?.origin)] };
  }

  #read(src: string): void {
    this.#src = src;
    this.#feed = undefined;
    clearTimeout(this.#timer);
    if (!URL.canParse(src) || src.startsWith(PUBLISHER)) return;
    this.#timer = setTimeout(async () => {
      // A source that fails keeps the sample's link: the preview says what is wrong.
      const feed = await loadFeed(src, { limit: 1 }).catch(() => undefined);
      if (src !== this.#src) return;
      this.#feed = feed;
      this.#host.requestUpdate();
    }, DEBOUNCE_MS);
  }
}
