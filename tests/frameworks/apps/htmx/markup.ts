import { EVENTS, sourceOf, type State } from '../state.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Values as templates on servers write them, right or wrong. */
const attributes = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/** Stories go between the tags. */
const feed = (items: unknown): string =>
  Array.isArray(items)
    ? `<script type="application/feed+json">${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }).replaceAll('<', '\\u003c')}</script>`
    : '';

/** Returns all that an application shows, as its server writes it. */
export const render = ({ shown, text, more, limit, heading, layout, level, items, item, keys }: State): string => `
  <news-recent-list id="empty"></news-recent-list>
  <news-recent-list id="children" src="/feed.json" loading="eager"><a href="/news">${escape(text)}</a></news-recent-list>
  ${shown ? '<news-recent-list id="shown" src="/feed.json" loading="eager"></news-recent-list>' : ''}
  <news-recent-list id="data"${attributes({ more, limit, heading, layout, 'heading-level': level })}>${feed(items)}</news-recent-list>
  <news-article-card id="object"${attributes({ 'heading-level': level })}>${feed(item ? [item] : item)}</news-article-card>
  <div id="keyed">${keys
    .map((key) => `<news-recent-list id="${key}" src="${sourceOf(key)}" loading="eager"></news-recent-list>`)
    .join('')}</div>
  <i hx-post="/heard/first" hx-trigger="news-load from:#children" hx-swap="none"></i>
  ${EVENTS.map((name) => `<i hx-post="/heard/${name}" hx-trigger="${name} from:#data" hx-swap="none"></i>`).join('')}`;
