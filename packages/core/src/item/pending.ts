import { html, type TemplateResult } from 'lit';

/**
 * The light DOM while the content loads: a line below the skeleton, or, where it is more than one link, in
 * the skeleton's place.
 */
export const renderPending = (host: Element, skeleton: unknown): TemplateResult => {
  const isContent = hasContent(host);
  return html`<div class="pending ${isContent ? 'covered' : ''}" aria-busy="true">
    <div>${skeleton}</div>
    ${renderFallback()}
  </div>`;
};

/** The light DOM as a quiet line of the widget. */
export const renderFallback = (): TemplateResult => html`<div class="fallback"><slot></slot></div>`;

/** Several links or a teaser, which readers have more of than of a skeleton; a server could not see it. */
const hasContent = (host: Element): boolean =>
  host.querySelectorAll?.(':scope > a, :scope > :not([slot]) a').length > 1 ||
  !!host.querySelector?.(
    ':scope > :not([slot], script, template, style):is(img, p), :scope > :not([slot]) :is(img, p)',
  );
