import { html, type TemplateResult } from 'lit';

/**
 * Renders the light DOM while the content loads: as a line below the skeleton or, if it is more than one link, in place of
 * the skeleton.
 */
export const renderPending = (host: Element, skeleton: unknown): TemplateResult => {
  const isContent = hasContent(host);
  return html`<div class="pending ${isContent ? 'covered' : ''}" aria-busy="true">
    <div>${skeleton}</div>
    ${renderFallback()}
  </div>`;
};

/** Renders the light DOM as a quiet line of the widget. */
export const renderFallback = (): TemplateResult => html`<div class="fallback"><slot></slot></div>`;

/** Returns whether the light DOM has several links or a teaser, which help readers more than a skeleton. */
const hasContent = (host: Element): boolean =>
  host.querySelectorAll?.(':scope > a, :scope > :not([slot]) a').length > 1 ||
  !!host.querySelector?.(
    ':scope > :not([slot], script, template, style):is(img, p), :scope > :not([slot]) :is(img, p)',
  );
