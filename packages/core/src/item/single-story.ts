import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, speakDuration } from '../i18n/durations.js';
import type { NewsImage } from '../feed/news-item.js';
import type { ItemView } from './item-view.js';
import { renderMeta } from './meta.js';

/** The picture with its caption and credit, where they are wanted and there. */
function renderFigure(
  frame: TemplateResult,
  { caption, credit }: NewsImage,
  { captions, imageCaption, imageCredit }: ItemView,
): TemplateResult {
  if (!(captions || imageCaption || imageCredit) || !(caption || credit)) return frame;
  return html`<figure class="figure" part="figure">
    ${frame}
    <figcaption class="caption" part="caption" dir="auto">${caption} ${credit ? html`<span class="credit" part="credit">${credit}</span>` : nothing}</figcaption>
  </figure>`;
}

/** How long a video or a recording takes, for the eye and for the ear. */
const renderDuration = (seconds: number, locale: string): { printed: TemplateResult; spoken: string } => ({
  printed: html` <span class="duration" part="duration">${formatDuration(seconds, locale)}</span>`,
  spoken: `, ${speakDuration(seconds, locale)}`,
});

/** What only a story that stands alone shows: it comes with the view, so that lists do without the code. */
export const singleStory = { renderDuration, renderFigure, renderMeta };

export type SingleStory = typeof singleStory;
