import { html, nothing, type TemplateResult } from 'lit';

/** Renders a placeholder as high as an item: it has the item's classes, and the style sheet adds words of typical length. */
export const renderSkeleton = (parts: { media: boolean; summary: boolean; date: boolean }): TemplateResult =>
  html`<div class="item skeleton" part="skeleton" aria-hidden="true">
    ${parts.media ? html`<i class="media"></i>` : nothing}
    <div class="text">
      <i class="kicker"></i>
      <i class="headline"></i>
      ${parts.summary ? html`<i class="summary"></i>` : nothing}
      ${parts.date ? html`<i class="date"></i>` : nothing}
    </div>
  </div>`;
