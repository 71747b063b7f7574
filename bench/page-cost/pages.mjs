import { readFileSync } from 'node:fs';
import { prerender } from '@news-widgets/embed/prerender';
import { feed as feedReply } from './replies.mjs';

const FALLBACK = '<a href="https://news.example/">All news at News Example</a>';
const inFirstShadow = (tag, selector) => `document.querySelector('${tag}')?.shadowRoot?.querySelector('${selector}')`;
const LIST = inFirstShadow('news-recent-list', '[part=headline]');
const FORM = inFirstShadow('news-subscribe-form', 'input[type=email]');
const STORY = inFirstShadow('news-article', '[part=headline]');
const CARD = inFirstShadow('news-article-card', '[part=headline]');
const BOX = inFirstShadow('news-highlights-box', 'li');

/** Other sources than JSON Feed with the same stories. */
const SOURCES = {
  RSS: '/feed.xml',
  WordPress: '/wp-json/wp/v2/posts',
  Ghost: '/ghost/api/content/posts/?key=0123456789abcdef0123456789',
};

const STEADY_WIDTHS = [240, 480, 720, 1100];

/** The first snippet of the root README, with the addresses of this run. */
const readmeSnippet = ({ cdn, news }) =>
  /```html\n([^]*?)```/
    .exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))[1]
    .replaceAll(/https:\/\/cdn\.example\/news-widgets\/[\d.]+/g, cdn)
    .replaceAll('https://news.example/feed.json', `${news}/feed.json`);

/** The rules for the heights of widgets that the docs have to copy. */
const heights = () =>
  [...readFileSync(new URL('../../docs/heights.md', import.meta.url), 'utf8').matchAll(/```css\n([^]*?)```/g)]
    .map(([, rules]) => rules)
    .find((rules) => rules.includes(':not(:defined)'));

/**
 * Returns the head and body of a host page for each widget, as its README shows them, and an expression that is true once
 * the widget is there. `ours` is compared with `kind`, which names the peers to beat.
 */
export async function makePages({ cdn, news, peers }) {
  const feed = `${news}/feed.json`;
  const loader = `<script type="module" src="${cdn}/loader.js"></script>`;
  const module = (name) => `<script type="module" src="${cdn}/${name}.js"></script>`;
  const listOf = (source) =>
    `<news-recent-list src="${source}" heading="Latest news" thumbnails="none" style="display: block; min-height: 34em">${FALLBACK}</news-recent-list>`;
  const list = listOf(feed);
  const form = `<news-subscribe-form action="${news}/subscriptions" heading="The Morning Assay" style="display: block; min-height: 12em">${FALLBACK}</news-subscribe-form>`;
  const card = `<news-article-card src="${feed}" style="display: block; min-height: 20em">${FALLBACK}</news-article-card>`;
  const box = `<news-highlights-box src="${feed}" style="display: block; margin-block: 1.5em; min-height: 14em">${FALLBACK}</news-highlights-box>`;
  const ghostForm = `<div style="min-height: 58px"><script src="${peers}/signup-form.min.js" data-button-color="#15171a" data-button-text-color="#fff" data-site="${news}/" data-locale="en" async></script></div>`;
  const giscus = `<giscus-widget repo="a/b" repoid="R" category="c" categoryid="C" mapping="pathname" host="${news}"></giscus-widget>`;
  const giscusFile = `<script type="module" src="${peers}/giscus.js"></script>`;
  const comments = `<news-comments src="${news}/api/comments">${FALLBACK}</news-comments>`;
  const steady = `<style>${heights()}</style>`;
  /** An article page: a column with the story and what readers do with it, and one with other stories. */
  const wholePage = (comments, form) =>
    `
    <news-search-box action="${news}/" src="${feed}"><form action="${news}/"><input name="s"></form></news-search-box>
    <div style="display: grid; grid-template-columns: 2fr 1fr; gap: 2em"><div>
    <news-article src="${news}/article.json" mode="full" heading-level="1">
      <news-highlights-box slot="highlights" src="${news}/article.json"></news-highlights-box></news-article>
    <news-author-card src="${news}/article.json"></news-author-card>
    ${form}${comments}</div><div>${list}${card}</div></div>${form}`.replaceAll(/(<news-[^>]*?) style="[^"]*"/g, '$1');
  const attributes = { src: feed, heading: 'Latest news', thumbnails: 'none' };
  const fetch = async () => new Response(feedReply.body, { headers: { 'content-type': 'application/feed+json' } });
  const { html: served } = await prerender({ widget: 'recent-list', attributes, fallback: FALLBACK, fetch });
  return [
    { name: 'empty page', body: '', ready: 'document.querySelector("#after")' },
    { name: 'list from the server', kind: 'served', body: served, ready: LIST },
    { name: 'list from the server, then the loader', kind: 'served', head: loader, body: served, ready: LIST },
    { name: 'list, own file', kind: 'list', head: module('recent-list'), body: list, ready: LIST },
    { name: 'list, loader', kind: 'list', head: loader, body: list, ready: LIST },
    ...Object.entries(SOURCES).map(([name, path]) => ({
      name: `list from ${name}, loader`,
      kind: 'source',
      head: loader,
      body: listOf(news + path),
      ready: LIST,
    })),
    ...STEADY_WIDTHS.map((width) => ({
      name: `list as in the README, ${width} px`,
      kind: 'readme',
      width: width + 16,
      body: readmeSnippet({ cdn, news }),
      ready: LIST,
    })),
    { name: 'form, own file', kind: 'form', head: module('subscribe-form'), body: form, ready: FORM },
    { name: 'form, loader', kind: 'form', head: loader, body: form, ready: FORM },
    { name: 'card, loader', kind: 'card', head: loader, body: card, ready: CARD },
    { name: 'box, loader', kind: 'box', head: loader, body: box, ready: BOX },
    {
      name: 'all four, loader',
      kind: 'four',
      head: loader,
      body: card + box + list + form,
      ready: [LIST, FORM, CARD, BOX].join(' && '),
    },
    {
      name: 'article page, loader',
      kind: 'page',
      head: steady + loader,
      body: wholePage(comments, form),
      ready: STORY,
    },
    {
      name: 'the same with giscus and Ghost’s form',
      peer: 'page',
      head: steady + loader + giscusFile,
      body: wholePage(giscus, ghostForm),
      ready: STORY,
    },
    {
      name: 'Ghost sign-up form',
      peer: 'form',
      body: ghostForm,
      ready: `document.querySelector('iframe')?.contentDocument?.querySelector('input[type=email]')`,
    },
    {
      name: 'giscus (its frame empty)',
      peer: 'any',
      head: giscusFile,
      body: giscus,
      ready: `document.querySelector('giscus-widget')?.hasLoaded`,
    },
    {
      name: 'mastodon-embed-timeline',
      peer: 'list',
      head: `<link rel="stylesheet" href="${peers}/mastodon-timeline.min.css"><script src="${peers}/mastodon-timeline.umd.js" defer></script><script>addEventListener('load', () => new MastodonTimeline.Init({ instanceUrl: '${news}', timelineType: 'profile', userId: '1', profileName: '@lode', maxNbPostFetch: '5', maxNbPostShow: '5', hidePinnedPosts: true, hideEmojos: true }))</script>`,
      body: '<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>',
      ready: `document.querySelector('.mt-post')`,
    },
    {
      name: 'bsky-embed',
      peer: 'list',
      head: `<script type="module" src="${peers}/bsky-embed.es.js" async></script>`,
      body: '<bsky-embed username="news.example" limit="5"></bsky-embed>',
      ready: inFirstShadow('bsky-embed', 'article'),
    },
  ];
}

/** The host page around it: the same for all. */
export const wrap = ({ head = '', body }) => ({
  type: 'html',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>The trade this morning</title>${head}</head><body><h1>The trade this morning</h1><p>Prices at noon.</p>${body}<p id="after">More tomorrow.</p></body></html>`,
});
