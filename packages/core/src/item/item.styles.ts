import { css } from 'lit';

/** Styles of `renderItem` and `renderSkeleton`; widgets add their layouts. */
export const itemStyles = css`
  .item {
    display: flex;
    gap: var(--_space);
    align-items: start;
  }
  .text {
    flex: 1;
    min-width: 0;
    /* Aligned with the page, whatever the direction of the story; Chromium supports only the prefixed value. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .media {
    display: block;
    flex: none;
    overflow: hidden;
    width: var(--_media-width, 31%);
    border-radius: var(--_radius);
    background: var(--_tint);
    aspect-ratio: var(--news-image-ratio, 3 / 2);
  }
  .media img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: var(--_focus, 50% 50%);
  }
  .media img[hidden] {
    display: none;
  }
  /* A broken picture: the initial of the section, as a newspaper sets a vignette. */
  .media[data-broken]::after {
    content: attr(data-broken);
    content: attr(data-broken) / '';
    display: grid;
    height: 100%;
    place-content: center;
    color: var(--_muted);
    font-family: var(--news-font-heading, inherit);
    font-size: 3em;
    font-weight: 300;
  }
  .kicker {
    margin-block-end: 0.25em;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 550;
    line-height: 1.35;
  }
  .kicker:not(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(th), :lang(hi), :lang(zh), :lang(ja), :lang(ko)) {
    letter-spacing: 0.02em;
  }
  .label {
    font-weight: 750;
    text-transform: uppercase;
  }
  /* A wide space: unlike a margin it collapses at the end of a line. */
  .label::after {
    content: ' ';
    word-spacing: 0.5em;
  }
  /* Drawn: a typed dot comes from another font on each system. Forced colours take backgrounds but keep borders. */
  .label[data-label='live']::before {
    content: '';
    display: inline-block;
    border: 0.3em solid;
    margin-inline-end: 0.3em;
    border-radius: 50%;
    vertical-align: 0.05em;
  }
  /* Not for longer than five seconds: readers could not stop it. */
  @media (prefers-reduced-motion: no-preference) {
    .label[data-label='live']::before {
      animation: pulse 2.4s ease-in-out 2;
    }
  }
  .headline {
    font-size: var(--_headline, 1em);
  }
  .headline:is(:lang(ar), :lang(fa), :lang(ur), :lang(th)) {
    line-height: 1.5;
  }
  .headline a {
    text-decoration-line: none;
  }
  .headline a:is(:hover, :focus-visible),
  .media:hover + .text a {
    text-decoration-line: underline;
  }
  .headline a:visited {
    color: var(--_soft);
  }
  .summary {
    margin: 0.35em 0 0;
    color: var(--_soft);
    font-size: 0.9em;
    text-wrap: pretty;
  }
  /* Only where the shortest word to break can be set: headlines break none that fits. */
  @supports (hyphenate-limit-chars: 14 6 6) {
    .headline,
    .summary {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 6;
    }
  }
  .date {
    display: block;
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  /* "yesterday" begins a line. */
  .date::first-letter {
    text-transform: uppercase;
  }
  .skeleton .media::after {
    content: none;
  }
  .skeleton .headline::after {
    content: 'ssssssss sss sssssss ssss ssssssss sss sssss ssss';
  }
  .skeleton .summary::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss sss sssssss sss sssss sss';
  }
`;
