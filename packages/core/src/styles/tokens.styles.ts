import { css } from 'lit';

/**
 * Colours, distances and type from which every widget is built. Colours derive from the text colour of the host page,
 * so that they fit a light and a dark page alike; `light` and `dark` bring their own surface.
 */
export const tokens = css`
  :host {
    /* Light text means a dark page, whatever the page says of its colour scheme. */
    --_accent: var(--news-accent, oklch(from currentColor clamp(0.44, (l - 0.6) * 100, 0.79) 0.145 36));
    --_muted: color-mix(in srgb, currentColor 70%, transparent);
    --_soft: color-mix(in srgb, currentColor 84%, transparent);
    --_line: color-mix(in srgb, currentColor 16%, transparent);
    --_tint: color-mix(in srgb, currentColor 8%, transparent);
    --_space: var(--news-space, 1em);
    --_radius: var(--news-radius, 2px);
    display: block;
    overflow-wrap: anywhere;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    padding: var(--news-inset, var(--_space));
    border-radius: var(--_radius);
    background: var(--news-surface, light-dark(#fff, #131518));
    color: var(--news-text, light-dark(#16181b, #ebebea));
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .unseen {
    position: absolute;
    overflow: hidden;
    width: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    border-radius: 1px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .head,
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em var(--_space);
    align-items: baseline;
    justify-content: space-between;
    margin: 0;
    padding-block: calc(var(--_space) * 0.6);
  }
  .head {
    border-block-start: 2px solid;
  }
  .heading,
  .headline {
    font-family: var(--news-font-heading, inherit);
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .action {
    padding: 0.45em 1em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    font-weight: 550;
    cursor: pointer;
  }
  .action:hover {
    background: var(--_tint);
  }
  .notice {
    color: var(--_soft);
    font-size: 0.9em;
  }
  @media print {
    .action,
    .bones {
      display: none !important;
    }
  }
`;
