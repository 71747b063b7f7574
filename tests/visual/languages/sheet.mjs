// Every widget in the language that the address names, with sentences of its own table in the place of news.
import { loadLocale } from '@news-widgets/core/internal/i18n';
import * as english from '@news-widgets/core/internal/words';
import { commentThread, hoursAgo, picture } from '@news-widgets/tooling/fixtures';
import { html, render } from 'lit';

import.meta.glob('../../../packages/*/src/define.ts', { eager: true });

const tag = new URLSearchParams(location.search).get('lang');
const words = tag === 'en' ? english : await loadLocale(tag, Object.keys(english));
Object.assign(document.documentElement, { lang: tag, dir: /^(ar|fa|he|ur)$/.test(tag) ? 'rtl' : 'ltr' });

/** Sign-ups wait to be confirmed, and a search finds nothing. */
window.fetch = async (url) =>
  Response.json(
    /sign-up/.test(url) ? { status: 'pending' } : { version: 'https://jsonfeed.org/version/1.1', items: [] },
  );

const { subscribeStates, commentForm, searchResults, comments, recentList, subscribeForm } = words;
const sentences = [
  subscribeStates.unclear,
  subscribeStates.slow,
  commentForm.closedNow,
  subscribeStates.blocked,
  commentForm.ownForm,
  subscribeStates.spam,
];
const names = ['Anna Lindqvist', 'Tomás Okafor'];
const image = picture('sea-routes', '');

const story = (index, more = {}) => ({
  id: `${index}`,
  url: `https://newsroom.example/${index}`,
  title: sentences[index % sentences.length],
  summary: sentences[(index + 1) % sentences.length],
  section: { name: searchResults.kinds.category },
  authors: [],
  tags: [],
  highlights: [],
  language: tag,
  datePublished: hoursAgo([0.2, 3, 26, 200][index % 4]),
  image,
  ...more,
});
const authors = names.map((name) => ({ name, role: comments.staff, bio: sentences[4] }));
const items = [
  story(0, { label: 'live' }),
  story(1, { label: 'sponsored' }),
  story(2, { label: 'paid' }),
  story(3, { label: 'opinion', authors: authors.slice(0, 1) }),
];
const whole = story(4, {
  authors,
  dateModified: hoursAgo(1),
  readingMinutes: 5,
  disclosure: 'ai',
  reviewedBy: names[0],
  contentHtml: `<p>${sentences.join(' ')}</p><h2>${searchResults.allResults}</h2><blockquote><p>${sentences[2]}</p></blockquote><p>${sentences[3]}</p>`,
});
const thread = commentThread();
for (const one of thread.comments.slice(0, 6)) one.html = `<p>${sentences[one.id % 6]}</p>`;

const columns = html`
  <div>
    <news-recent-list heading=${recentList.label} summaries limit="2" more .items=${items}></news-recent-list>
    <news-recent-list layout="scroller" .items=${items}></news-recent-list>
    <news-recent-list layout="timeline" thumbnails="none" .items=${items}></news-recent-list>
  </div>
  <div>
    <news-article-card layout="hero" .item=${whole}></news-article-card>
    <news-highlights-box copy share collapse-after="2" .items=${sentences.slice(0, 5).map((text) => ({ text }))}></news-highlights-box>
    <news-author-card email="a@newsroom.example" .author=${authors[0]}></news-author-card>
    <news-search-box id="search" results="list" src="feeds/nothing.json"></news-search-box>
    <news-recent-list src="data:,"></news-recent-list>
  </div>
  <div>
    <news-subscribe-form id="invalid" action="sign-up" ask-name="both" heading=${subscribeForm.title} consent=${sentences[3]} consent-href="https://newsroom.example/privacy"></news-subscribe-form>
    <news-subscribe-form id="pending" action="sign-up" heading=${subscribeForm.title}></news-subscribe-form>
    <news-article mode="excerpt" .item=${whole}></news-article>
  </div>
  <div>
    <news-comments heading=${comments.label} .thread=${thread} report-href="https://newsroom.example/report"></news-comments>
  </div>
`;
render(columns, document.body);

await Promise.all(Array.from(document.fonts, (font) => font.load().catch(() => {})));
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
await settled();
const fill = (id, value) => {
  const field = document.getElementById(id).renderRoot.querySelector('input:not([type=hidden], [tabindex="-1"])');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const press = (id) => document.getElementById(id).renderRoot.querySelector('.submit')?.click();
fill('search', 'xyz');
document.querySelector('#pending').renderRoot.querySelector('[type=email]').value = 'reader@mail.example';
document.querySelector('news-comments').renderRoot.querySelector('textarea')?.focus();
const isIn = (id, state) => document.getElementById(id).matches(`:state(${state})`);
press('search');
// A busy machine loads the parts of a form slowly.
for (let turn = 0; turn < 60 && !(isIn('invalid', 'invalid') && isIn('pending', 'pending')); turn++) {
  await settled();
  if (!isIn('invalid', 'invalid')) press('invalid');
  if (isIn('pending', 'idle') || isIn('pending', 'invalid')) press('pending');
}
await settled();
document.activeElement?.blur();
window.scrollTo(0, 0);
document.body.dataset.complete = '';
