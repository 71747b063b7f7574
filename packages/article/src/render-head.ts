import type { NewsAuthor, NewsItem } from '@news-widgets/core/feed';
import { message } from '@news-widgets/core/internal/i18n';
import {
  portraitOf,
  renderDates,
  renderDisclosure,
  renderNames,
  widgetLanguage,
} from '@news-widgets/core/internal/item';
import { pointsFromItems } from '@news-widgets/core/internal/points';
import { safeSrcset, safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { minutesOf } from './minutes.js';
import { partOr } from './part-or.js';
import type { ArticleView } from './view.js';

/** Renders everything above the text. */
export function renderHead(story: NewsItem, view: ArticleView): unknown {
  const { level } = view;
  return html`<header class="top">
      ${renderSection(story, view)}
      <div class="headline" part="headline" id="headline" role="heading" aria-level=${level} dir="auto"
        >${partOr(view, 'headline', story.title)}</div>
      ${renderStandfirst(story, view)} ${renderByline(story, view)} ${renderDateline(story, view)}
      ${renderDisclosure(story, view)}
    </header>
    ${renderHero(story, view)} ${renderHighlights(story, view)} ${renderContents(view)}`;
}

function renderSection({ section, label }: NewsItem, view: ArticleView): unknown {
  const { words } = view;
  const labelText = label && label in words.spoken ? words[label as 'paid'] : label;
  const url = safeUrl(section?.url);
  const name = section?.name;
  const linked = name && url ? html`<a part="link" href=${withUtm(url, view.utm)}>${name}</a>` : name;
  const content = partOr(view, 'section', linked);
  if (!content && !label) return nothing;
  return html`<div class="section" part="section" dir="auto"
    >${label ? html`<span class="label" part="label" id="label">${labelText}</span> ` : nothing}${content}</div>`;
}

/** Leaves out a standfirst that repeats the start of the text, as in feeds that take their summary from it. */
function renderStandfirst({ summary, contentHtml }: NewsItem, view: ArticleView): unknown {
  const isRepeated = !!summary && view.mode !== 'summary' && isBeginningOf(summary, contentHtml);
  const content = partOr(view, 'standfirst', isRepeated ? '' : summary);
  return content ? html`<p class="standfirst" part="standfirst" dir="auto">${content}</p>` : nothing;
}

const letters = (text: string): string => text.replace(/<[^<>]*>|&#?\w+;|[^\p{L}\p{N}<&]+/gu, '').toLowerCase();
const isBeginningOf = (summary: string, html = ''): boolean =>
  letters(html.slice(0, 3 * summary.length + 2000)).includes(letters(summary.replace(/…$|\.{3}$/, '')).slice(0, 200));

function renderByline({ authors, url }: NewsItem, view: ArticleView): unknown {
  const { locale, src, language } = view;
  const named = authors.filter(({ name }) => name);
  const portraits = named.map(({ image }) => portraitOf(image, view.avatars, src || url)).filter(Boolean);
  const [only] = named;
  const content = partOr(
    view,
    'byline',
    named[0] &&
      html`${portraits.map((image) => html`<img class="portrait" part="portrait" src=${image} alt="" width="40" height="40" loading="lazy" referrerpolicy="no-referrer" @error=${hide} />`)}<span
          >${renderNames(named, locale)}${named.length === 1 ? renderRole(only!) : nothing}</span
        >`,
  );
  return content
    ? html`<div class="byline" part="byline" lang=${widgetLanguage(language, locale)}>${content}</div>`
    : nothing;
}

const renderRole = ({ role }: NewsAuthor): unknown =>
  role ? html` <span class="role" part="role" dir="auto">${role}</span>` : nothing;

const hide = ({ target }: Event): boolean => ((target as HTMLElement).hidden = true);

function renderDateline(story: NewsItem, view: ArticleView): unknown {
  const { locale, words, language, body } = view;
  const minutes = story.readingMinutes || minutesOf(body?.wordCount ?? 0);
  const reading = html`<span class="reading" part="reading-time">${message(words.reading, locale, { count: minutes })}</span>`;
  const content = partOr(view, 'dates', html`${renderDates(story, view)}${minutes > 0 ? reading : nothing}`);
  return html`<div class="dates" part="dates" lang=${widgetLanguage(language, locale)}>${content}</div>`;
}

function renderHero({ image }: NewsItem, view: ArticleView): unknown {
  const src = safeUrl(image?.url);
  if (view.slots.includes('hero')) return html`<div class="hero" part="hero"><slot name="hero"></slot></div>`;
  if (!src || view.body?.hasImage) return nothing;
  const { alt, srcset, width, height, caption, credit } = image!;
  const candidates = safeSrcset(srcset);
  return html`<figure class="hero" part="hero">
    <img
      part="image"
      src=${src}
      srcset=${candidates || nothing}
      sizes=${candidates ? '(min-width: 48em) 46em, 100vw' : nothing}
      alt=${alt}
      width=${width || nothing}
      height=${height || nothing}
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @error=${hideFigure}
    />
    ${
      caption || credit
        ? html`<figcaption class="caption" part="caption" dir="auto"
            >${caption} ${credit ? html`<span class="credit" part="credit">${credit}</span>` : nothing}</figcaption>`
        : nothing
    }
  </figure>`;
}

/** Hides the whole figure: a caption without its picture says nothing. */
const hideFigure = ({ target }: Event): boolean =>
  ((target as HTMLElement).closest<HTMLElement>('figure')!.hidden = true);

function renderHighlights({ highlights }: NewsItem, view: ArticleView): unknown {
  const { level, words, slots } = view;
  if (slots.includes('highlights'))
    return html`<div class="highlights" part="highlights"><slot name="highlights"></slot></div>`;
  if (!highlights[0] || view.mode === 'summary') return nothing;
  const points = pointsFromItems(highlights, view);
  return html`<section class="highlights" part="highlights" aria-labelledby="highlights">
    <div class="heading" part="heading" id="highlights" role="heading" aria-level=${level + 1}>${words.title}</div>
    <ul class="list" part="list" role="list">
      ${points.map(({ content }) => html`<li class="point" part="point"><div dir="auto">${content}</div></li>`)}
    </ul>
  </section>`;
}

function renderContents({ body, contents, words, level }: ArticleView): unknown {
  const headings = contents ? (body?.headings ?? []) : [];
  if (headings.length < 2) return nothing;
  return html`<nav class="contents" part="contents" aria-labelledby="contents">
    <div class="heading" part="heading" id="contents" role="heading" aria-level=${level + 1}>${words.contents}</div>
    <ol class="list" role="list">
      ${headings.map(({ id, text, depth }) => html`<li class="entry" data-depth=${Math.min(depth, 2)}><a part="link" href=${`#${id}`} data-to=${id} dir="auto">${text}</a></li>`)}
    </ol>
  </nav>`;
}
