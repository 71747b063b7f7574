import { prerender } from '@news-widgets/embed/prerender';
import { WIDGETS } from './shown.ts';

/** The addresses of the files of the release, and of the publisher's feed and sign-up. */
export interface Publisher {
  files: string;
  feed: string;
  subscriptions: string;
  comments: string;
}

/** The attributes that each widget of a page has. */
const attributesOf = (name: string, { feed, subscriptions, comments }: Publisher): Record<string, string> => {
  if (name === 'subscribe-form') return { action: subscriptions };
  if (name === 'comments') return { src: comments };
  return { src: feed, ...(name === 'recent-list' && { limit: '2' }) };
};

const element = (name: string, publisher: Publisher): string => {
  const attributes = Object.entries(attributesOf(name, publisher)).map(([key, value]) => ` ${key}="${value}"`);
  return `<news-${name}${attributes.join('')}><a href="/news">All news</a></news-${name}>`;
};

const elements = (publisher: Publisher): string => WIDGETS.map((name) => element(name, publisher)).join('\n');

const query = (name: string, publisher: Publisher): string =>
  new URLSearchParams({ widget: name, ...attributesOf(name, publisher) }).toString().replaceAll('&', '&amp;');

/** Ways of putting every widget on a page, as the README of the embed package names them: what stands in the page. */
export const WAYS: Record<string, (publisher: Publisher) => string | Promise<string>> = {
  loader: (publisher) => `<script type="module" src="${publisher.files}loader.js"></script>${elements(publisher)}`,
  'single file': (publisher) =>
    WIDGETS.map((name) => `<script type="module" src="${publisher.files}${name}.js"></script>`).join('') +
    elements(publisher),
  'embed.js': (publisher) =>
    WIDGETS.map((name) => `<script src="${publisher.files}embed.js?${query(name, publisher)}"></script>`).join(''),
  frame: (publisher) =>
    `${WIDGETS.map((name) => `<iframe title="${name}" height="400" src="${publisher.files}frame.html?${query(name, publisher)}"></iframe>`).join('')}
    <script src="${publisher.files}resize.js"></script>`,
  prerender: async (publisher) => {
    const rendered = await Promise.all(
      WIDGETS.map((widget) => prerender({ widget, attributes: attributesOf(widget, publisher), allowPrivate: true })),
    );
    return `<script type="module" src="${publisher.files}loader.js"></script>${rendered.map(({ html }) => html).join('\n')}`;
  },
};
