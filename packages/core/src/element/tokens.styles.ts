import { css } from 'lit';

/**
 * Colours, spacing and type of all widgets. Colours derive from the text colour of the host page, so that they fit light and
 * dark pages; the themes `light` and `dark` paint a background of their own.
 */
export const tokens = css`
  :host {
    /* Plain colours for browsers that cannot compute colours. */
    --_accent: var(--news-accent, var(--_link, currentColor));
    --_muted: currentColor;
    --_soft: currentColor;
    --_edge: currentColor;
    --_line: rgb(128 128 128 / 40%);
    --_tint: rgb(128 128 128 / 16%);
    --_space: var(--news-space, 1em);
    --_radius: var(--news-radius, 2px);
    display: block;
    /* Layouts follow the widget's own width. In a flex row, a container has no intrinsic width. */
    container: news / inline-size;
    min-width: 0;
    contain-intrinsic-inline-size: 18em;
    overflow-wrap: anywhere;
    line-height: calc(1.5 * var(--_tall));
    text-align: start;
    text-indent: 0;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      --_muted: color-mix(in srgb, currentColor 70%, transparent);
      --_soft: color-mix(in srgb, currentColor 84%, transparent);
      --_edge: color-mix(in srgb, currentColor 60%, transparent);
      --_line: color-mix(in srgb, currentColor 16%, transparent);
      --_tint: color-mix(in srgb, currentColor 8%, transparent);
    }
  }
  /* Chromium 119 computes these colours wrongly; it lacks :state(). */
  @supports (color: oklch(from currentColor l c h)) and selector(:state(a)) {
    :host {
      /* Has enough contrast on white and near black until PageColours knows the background: grey text allows less. */
      --_muted: oklch(from currentColor l c h / clamp(0.7, min(0.7 + 1.45 * (l - 0.36), 0.7 + 1.7 * (0.74 - l)), 1));
      --_edge: var(--_muted);
    }
  }
  /* Line height, letter spacing and slant by script. */
  /* A host matches :lang() only in :host(); an element in another language has its own values. */
  :host,
  [lang] {
    --_tall: 1;
    --_tracking: 1;
    --_slant: italic;
  }
  :host(
    :is(
      :lang(ar), :lang(fa), :lang(ps), :lang(dv), :lang(bo), :lang(dz), :lang(as), :lang(or), :lang(ckb),
      :lang(sd), :lang(ug), :lang(th), :lang(lo), :lang(km), :lang(my), :lang(hi), :lang(mr), :lang(ne),
      :lang(bn), :lang(ta), :lang(te), :lang(kn), :lang(ml), :lang(gu), :lang(pa), :lang(si)
    )
  ),
  [lang]:is(
    :lang(ar), :lang(fa), :lang(ps), :lang(dv), :lang(bo), :lang(dz), :lang(as), :lang(or), :lang(ckb),
    :lang(sd), :lang(ug), :lang(th), :lang(lo), :lang(km), :lang(my), :lang(hi), :lang(mr), :lang(ne),
    :lang(bn), :lang(ta), :lang(te), :lang(kn), :lang(ml), :lang(gu), :lang(pa), :lang(si)
  ) {
    --_tall: 1.18;
    --_tracking: 0;
    --_slant: normal;
    hyphens: manual;
  }
  /* Nastaliq descends along the line. */
  :host(:is(:lang(ur), :lang(ks))),
  [lang]:is(:lang(ur), :lang(ks)) {
    --_tall: 1.45;
    --_tracking: 0;
    --_slant: normal;
  }
  :host(:is(:lang(he), :lang(yi))),
  [lang]:is(:lang(he), :lang(yi)) {
    --_tracking: 0;
    --_slant: normal;
  }
  :host(:is(:lang(zh), :lang(ja), :lang(ko), :lang(yue))),
  [lang]:is(:lang(zh), :lang(ja), :lang(ko), :lang(yue)) {
    --_tall: 1.12;
    --_tracking: 0;
    --_slant: normal;
    line-break: strict;
    text-autospace: normal;
    hyphens: manual;
  }
  :host(:lang(ko)),
  [lang]:lang(ko) {
    word-break: keep-all;
  }
  @supports (word-break: auto-phrase) {
    :host(:lang(ja)),
    [lang]:lang(ja) {
      word-break: auto-phrase;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--news-surface, #fff);
    color: var(--news-text, #16181b);
    color-scheme: light;
  }
  :host([theme='dark']) {
    background: var(--news-surface, #131518);
    color: var(--news-text, #ebebea);
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
  a:where(:not(.media)) {
    /* A target of 24 px, whatever the size of the text, without taking up space in the line. */
    padding-block: max(0px, 12.5px - 0.55em);
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  /* Marks links that open a new tab, but not images, which repeat the headline's link. */
  a[target='_blank']:not(.media)::after {
    content: '\\2197';
    content: '\\2197' / '';
    margin-inline-start: 0.2em;
    font-weight: 400;
    font-size: 0.85em;
  }
  a[target='_blank']:not(.media):dir(rtl)::after {
    content: '\\2196' / '';
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
    font-weight: 650;
    line-height: calc(1.25 * var(--_tall));
    text-wrap: balance;
  }
  .heading {
    font-size: clamp(1.25em, 1.1em + 0.9cqi, 1.75em);
    font-weight: 700;
    letter-spacing: calc(-0.012em * var(--_tracking));
    line-height: calc(1.2 * var(--_tall));
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .action {
    padding: 0.45em 1em;
    border: 1px solid var(--_edge);
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
  /* A button that looks like a link, for rarely used actions. */
  .quiet {
    /* The minimum target size for very short words. */
    min-width: 24px;
    padding: 0.3em 0;
    border: 0;
    font-size: 0.85em;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .notice {
    justify-content: start;
    color: var(--_soft);
    font-size: 0.9em;
  }
  /* One line, unless it replaces the content. */
  .fallback {
    color: var(--_soft);
    font-size: 0.9em;
  }
  .fallback ::slotted(*) {
    margin-block-start: 0.4em;
  }
  /* The skeleton keeps the height; the fallback lies in the same grid cell. */
  .pending.covered {
    display: grid;
  }
  .covered > * {
    grid-area: 1 / 1;
    min-width: 0;
    font-size: 1em;
  }
  .covered > :first-child {
    visibility: hidden;
  }
  .disclosure,
  ::slotted([slot='note']) {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: calc(1.4 * var(--_tall));
  }
  .skeleton i {
    display: block;
    /* Forced colours would show the letters. */
    forced-color-adjust: none;
  }
  /* Words of typical length, which wrap like text. */
  .skeleton i::after {
    border-radius: var(--_radius);
    background: linear-gradient(#0000 15%, var(--_tint) 0 85%, #0000 0);
    content: 'ssssssssssss';
    -webkit-text-fill-color: #0000;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: pulse 2.4s ease-in-out infinite;
    }
    @keyframes pulse {
      50% {
        opacity: 0.55;
      }
    }
  }
  /* Firefox treats a link's default colour as an author style and forces the text colour. */
  @media (forced-colors: active) {
    a[href] {
      color: LinkText;
    }
  }
  @media print {
    /* Paper has no dark background. */
    :host(:is([theme='light'], [theme='dark'])) {
      background: none;
      color: #000;
    }
    a[href]:not(.media)::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: min(0.75em, 9pt);
      overflow-wrap: anywhere;
    }
    .head,
    [part~='heading'],
    [part~='headline'] {
      break-after: avoid;
    }
    .head,
    .item {
      break-inside: avoid;
    }
    .action,
    .skeleton {
      display: none !important;
    }
  }
`;
