import { define } from '@news-widgets/core/element';
import { loadFeed } from '@news-widgets/core/feed';
import { loadLocale } from '@news-widgets/core/internal/i18n';
import * as words from '@news-widgets/core/internal/words';
import { widgets } from './widgets.js';
import { contentOf, dataScript, plainDates, requestOf, takesStories } from './content.js';
import { checkPublic, createPublicFetch } from './public-fetch.js';
import { renderElement } from './render-element.js';
import { warnAboutUnknown } from './unknown-attributes.js';

/** Options of `prerender`. */
export interface PrerenderOptions {
  /** Name of the widget without `news-`, such as `recent-list`. */
  widget: string;
  /** Attributes as in HTML, above all `src`; `true` for attributes without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** HTML between the tags, for browsers without declarative shadow DOM. Trusted and not sanitised. */
  fallback?: string;
  /** Replaces the global `fetch`; may request any address. */
  fetch?: typeof fetch;
  /** Also reads sources on this machine and its network, which are refused by default: an address may come from a stranger. */
  allowPrivate?: boolean;
}

export interface Prerendered {
  /** The element with its content as declarative shadow DOM. */
  html: string;
  /** Source for `style-src` on pages with a strict Content Security Policy: `'sha256-…'`. */
  styleHash: string;
}

/** Renders a widget to HTML that is readable without script and that the script hydrates. Rejects if the source fails or has nothing to show. */
export async function prerender({
  widget,
  attributes = {},
  fallback = '',
  fetch,
  allowPrivate = false,
}: PrerenderOptions): Promise<Prerendered> {
  const tag = `news-${widget}`;
  const type = widgets[tag];
  if (!type)
    throw new Error(
      `There is no widget "${widget}". Widgets: ${Object.keys(widgets).join(', ').replaceAll('news-', '')}.`,
    );
  warnAboutUnknown(type, tag, attributes);
  if (!customElements.get(tag)) define(tag, type, __NEWS_WIDGETS_VERSION__);
  await type.load?.();
  if (typeof attributes.lang === 'string') await loadLocale(attributes.lang, Object.keys(words));

  const { src } = attributes;
  const isRead = typeof src === 'string' && takesStories(type);
  const isChecked = !fetch && !allowPrivate;
  // Checked before any request, so that the error gives the actual reason.
  if (isRead && isChecked && URL.canParse(src)) checkPublic(new URL(src));
  const get = isChecked ? createPublicFetch() : fetch;
  const feed = isRead ? await loadFeed(src, { ...requestOf(type, attributes), ...(get && { fetch: get }) }) : undefined;
  const content = feed && contentOf(type, attributes, feed.items);
  // A page that is built once would remain empty.
  if (feed && !content)
    throw new Error(`There is nothing to show from ${src as string}${describeFilters(attributes)}.`);
  // The story of a card may be in its attributes.
  const hasStory = !!content || 'headline' in attributes;
  const properties = [content, hasStory ? plainDates(type, attributes) : undefined].filter(
    (each) => each !== undefined,
  );
  const inside = (properties[0] ? dataScript(properties) : '') + fallback;
  const html = renderElement({ tag, attributes, properties, inside });
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  return { html, styleHash: `'sha256-${await hashOf(style)}'` };
}

/** Uses Web Crypto, which edge runtimes also have. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Describes the attributes that narrow down the source. */
const describeFilters = (attributes: NonNullable<PrerenderOptions['attributes']>): string =>
  ['category', 'tag', 'author', 'item', 'offset']
    .filter((name) => name in attributes)
    .map((name, index) => `${index > 0 ? ',' : ' with'} ${name}="${String(attributes[name])}"`)
    .join('');
