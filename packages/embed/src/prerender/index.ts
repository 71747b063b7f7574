import { define } from '@news-widgets/core/element';
import { loadFeed } from '@news-widgets/core/feed';
import { loadLocale } from '@news-widgets/core/internal/i18n';
import * as words from '@news-widgets/core/internal/words';
import { widgets } from './widgets.js';
import { contentOf, dataScript, plainDates, requestOf, takesStories } from './content.js';
import { checkPublic, createPublicFetch } from './public-fetch.js';
import { renderElement } from './render-element.js';
import { warnAboutUnknown } from './unknown-attributes.js';

/** What to render. */
export interface PrerenderOptions {
  /** A widget by its name without `news-`, such as `recent-list`. */
  widget: string;
  /** Its attributes as in HTML, `src` above all; `true` for attributes without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** HTML between the tags, for browsers without declarative shadow DOM. Trusted: it is not looked into. */
  fallback?: string;
  /** Instead of the global `fetch`; it may ask for any address. */
  fetch?: typeof fetch;
  /** Reads sources on this machine and its network, too, which are refused otherwise: an address may come from a stranger. */
  allowPrivate?: boolean;
}

export interface Prerendered {
  /** The element with its content as declarative shadow DOM. */
  html: string;
  /** What `style-src` needs on pages with a strict Content Security Policy: `'sha256-…'`. */
  styleHash: string;
}

/** Renders a widget to HTML that reads without script and that the script takes over as it is. Rejects when the source fails or holds nothing to show. */
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
  // Before anything is asked for, so that the reason is told as it is.
  if (isRead && isChecked && URL.canParse(src)) checkPublic(new URL(src));
  const get = isChecked ? createPublicFetch() : fetch;
  const feed = isRead ? await loadFeed(src, { ...requestOf(type, attributes), ...(get && { fetch: get }) }) : undefined;
  const content = feed && contentOf(type, attributes, feed.items);
  // A page that is built once would stay empty.
  if (feed && !content) throw new Error(`There is nothing to show from ${src as string}${said(attributes)}.`);
  // A card may have its story in attributes.
  const hasStory = !!content || 'headline' in attributes;
  const properties = [content, hasStory ? plainDates(type, attributes) : undefined].filter(
    (each) => each !== undefined,
  );
  const inside = (properties[0] ? dataScript(properties) : '') + fallback;
  const html = renderElement({ tag, attributes, properties, inside });
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  return { html, styleHash: `'sha256-${await hashOf(style)}'` };
}

/** With what edge runtimes have, too. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Attributes that narrow the source down, as they are written. */
const said = (attributes: NonNullable<PrerenderOptions['attributes']>): string =>
  ['category', 'tag', 'author', 'item', 'offset']
    .filter((name) => name in attributes)
    .map((name, index) => `${index > 0 ? ',' : ' with'} ${name}="${String(attributes[name])}"`)
    .join('');
