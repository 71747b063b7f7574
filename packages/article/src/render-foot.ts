import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import { message } from '@news-widgets/core/internal/i18n';
import { isolatedMessage, renderNewTab, renderStatus, widgetLanguage } from '@news-widgets/core/internal/item';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing, type TemplateResult } from 'lit';
import { partOr } from './part-or.js';
import type { ArticleView } from './view.js';

/** Renders everything below the text. */
export function renderFoot(story: NewsItem, view: ArticleView): unknown {
  const { locale, language, slots } = view;
  return html`<footer class="foot" lang=${widgetLanguage(language, locale)}>
    ${renderReadOn(story, view)} ${renderCorrections(story, view)}
    ${slots.includes('summary') ? html`<div class="summary" part="summary"><slot name="summary"></slot></div>` : nothing}
    ${renderSource(story, view)} ${renderTags(story, view)} ${renderComments(story, view)} ${renderRelated(view)}
    ${slots.includes('footer') ? html`<div part="footer"><slot name="footer"></slot></div>` : nothing}
  </footer>`;
}

/** Returns the publisher's name, or else the host of its page. */
const sourceOf = ({ source, url }: NewsItem): string =>
  source?.name || (/^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? '');

const link = (
  href: string,
  content: unknown,
  view: ArticleView,
  more: { story?: boolean; related?: number } = {},
): TemplateResult => {
  const newTab = view.target === '_blank';
  return html`<a
    part="link"
    href=${withUtm(href, view.utm)}
    target=${newTab ? '_blank' : nothing}
    rel=${newTab ? 'noopener' : nothing}
    data-story=${more.story ? '' : nothing}
    data-related=${more.related ?? nothing}
    >${content}${newTab ? renderNewTab(view.words) : nothing}</a
  >`;
};

/** Renders the link to the whole story, if less is shown. */
function renderReadOn(story: NewsItem, view: ArticleView): unknown {
  const { words, isPaid, mode } = view;
  const href = safeUrl(story.url);
  const name = sourceOf(story);
  const text = name ? isolatedMessage(words.readOn, { source: name }) : words.readOnThere;
  const content = partOr(view, 'read-on', mode === 'full' || !href ? '' : link(href, text, view, { story: true }));
  const note = isPaid
    ? renderStatus(name ? message(words.forSubscribers, view.locale, { source: name }) : words.paid)
    : nothing;
  return html`${note}${content ? html`<p class="read-on" part="read-on">${content}</p>` : nothing}`;
}

function renderCorrections({ corrections }: NewsItem, view: ArticleView): unknown {
  const { level, words } = view;
  const content = partOr(
    view,
    'corrections',
    corrections?.[0] && corrections.map((text) => html`<p dir="auto">${text}</p>`),
  );
  if (!content) return nothing;
  return html`<section class="corrections" part="corrections" aria-labelledby="corrections">
    <div class="heading" part="heading" id="corrections" role="heading" aria-level=${level + 1}>${words.corrections}</div>
    ${content}
  </section>`;
}

/** Renders the publisher and the licence, which every form of a story keeps. */
function renderSource(story: NewsItem, view: ArticleView): unknown {
  const { words } = view;
  const href = safeUrl(story.url);
  const name = sourceOf(story);
  const line =
    href && name && link(href, isolatedMessage(words.firstPublished, { source: name }), view, { story: true });
  const source = partOr(view, 'source', line);
  const licence = partOr(view, 'licence', renderLicence(story, view));
  return html`${source ? html`<p class="source" part="source">${source}</p>` : nothing}${
    licence ? html`<p class="licence" part="licence" dir="auto">${licence}</p>` : nothing
  }`;
}

function renderLicence({ source }: NewsItem, view: ArticleView): unknown {
  const { license } = source ?? {};
  const href = /^https?:\/\//.test(license ?? '') && safeUrl(license);
  if (!href) return license;
  const [, kind, version] = /creativecommons\.org\/(?:licenses|publicdomain)\/([\w-]+)(?:\/([\d.]+))?/.exec(href) ?? [];
  const short = kind
    ? `CC ${kind.toUpperCase()}${version ? ` ${version}` : ''}`
    : href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return html`<a part="link" rel="license" href=${href}>${message(view.words.licence, view.locale, { name: short })}</a>`;
}

function renderTags({ tags }: NewsItem, view: ArticleView): unknown {
  const content = partOr(
    view,
    'tags',
    tags[0] &&
      html`<ul class="list" role="list" aria-label=${view.words.topics}>${tags.map((tag) => html`<li dir="auto">${tag}</li>`)}</ul>`,
  );
  return content && view.mode === 'full' ? html`<div class="tags" part="tags">${content}</div>` : nothing;
}

function renderComments({ commentCount, commentsUrl }: NewsItem, view: ArticleView): unknown {
  const { locale, words } = view;
  const href = safeUrl(commentsUrl);
  const text = commentCount! > 0 && message(words.comments, locale, { count: commentCount! });
  const content = partOr(view, 'comments', text && (href ? link(href, text, view) : text));
  return content ? html`<p class="comments" part="comments">${content}</p>` : nothing;
}

function renderRelated(view: ArticleView): unknown {
  const { level, words, related = [], slots } = view;
  const stories = related
    .map((story, index) => ({ ...story, href: safeUrl(story.url), index }))
    .filter(({ href, title }) => href && title);
  if (!stories[0] && !slots.includes('related')) return nothing;
  const entry = ({ href, title, index }: NewsItemInit & { href: string; index: number }) =>
    html`<li dir="auto">${link(href, title, view, { related: index })}</li>`;
  return html`<section class="related" part="related" aria-labelledby="related">
    <div class="head" part="head">
      <div class="heading" part="heading" id="related" role="heading" aria-level=${level + 1}>${words.related}</div>
    </div>
    ${partOr(view, 'related', html`<ul class="list" role="list">${stories.map(entry)}</ul>`)}
  </section>`;
}
