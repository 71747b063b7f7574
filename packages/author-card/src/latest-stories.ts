import { emit } from '@news-widgets/core/element';
import { adoptLate } from '@news-widgets/core/internal/element';
import type { NewsAuthor, NewsItem } from '@news-widgets/core/feed';
import { isolatedMessage, renderDates, renderLink } from '@news-widgets/core/internal/item';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { latestStyles } from './latest-stories.styles.js';
import type { CardHost } from './types.js';

/** Renders a section with the author's latest stories. */
export function renderLatest(author: NewsAuthor, items: readonly NewsItem[], card: CardHost): unknown {
  const stories = items.filter(({ authors }) => authors.some(({ name }) => name === author.name)).slice(0, card.latest);
  if (!stories[0]) return nothing;
  adoptLate(latestStyles, card.shadowRoot!);
  const { words, locale, target, utm, level } = card;
  const view = { words, locale, dates: undefined, timeZone: undefined, relativeHours: undefined };
  const open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const index = Number(link?.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const item = link && stories[index];
    // A right click opens the context menu.
    if (item && event.button < 2 && !emit(card, 'news-item-open', { item, index }, true)) event.preventDefault();
  };
  return html`<section class="latest" part="latest" aria-labelledby="latest" @click=${open} @auxclick=${open}>
    <div class="head" part="head"
      ><div class="heading" part="heading" id="latest" role="heading" aria-level=${Math.min(6, level + 1)}
        >${isolatedMessage(words.latest, { name: author.name })}</div></div>
    <ul class="list" role="list">
      ${stories.map((story, index) => html`<li data-index=${index} dir="auto">${renderLink(story.title, withUtm(safeUrl(story.url), utm), { target, words })} <div class="dates">${renderDates(story, view)}</div></li>`)}
    </ul>
  </section>`;
}
