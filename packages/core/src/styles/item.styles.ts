import { css } from 'lit';

/** One story, as `renderItem` writes it, and its skeleton. Widgets add their layouts. */
export const itemStyles = css`
  .item {
    display: flex;
    gap: var(--_space);
    align-items: start;
  }
  .text {
    flex: 1;
    min-width: 0;
    /* The side of the page, not that of the story's script; Chromium knows only the prefixed name. */
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
    visibility: hidden;
  }
  .kicker {
    margin-block-end: 0.25em;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 550;
    line-height: 1.35;
  }
  .kicker:not(:lang(ar, fa, ur, he, th, hi, zh, ja, ko)) {
    letter-spacing: 0.02em;
  }
  .label {
    font-weight: 750;
    text-transform: uppercase;
  }
  /* A wide space: unlike a margin it is gone at the end of a line. */
  .label::after {
    content: ' ';
    word-spacing: 0.5em;
  }
  .label[data-label='live']::before {
    content: '\\25CF' / '';
    margin-inline-end: 0.3em;
  }
  .headline {
    font-size: var(--_headline, 1em);
  }
  .headline:lang(ar, fa, ur, th) {
    line-height: 1.5;
  }
  .headline a {
    text-decoration: none;
  }
  .headline a:is(:hover, :focus-visible),
  .media:hover + .text a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .headline a:visited {
    color: var(--_soft);
  }
  .headline a[target]::after {
    content: '\\2197' / '';
    margin-inline-start: 0.2em;
    font-weight: 400;
    font-size: 0.85em;
  }
  .summary {
    margin: 0.35em 0 0;
    color: var(--_soft);
    font-size: 0.9em;
    text-wrap: pretty;
  }
  .date {
    display: block;
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .bones i {
    display: block;
  }
  /* Words of the usual length, which wrap as the text will. */
  .bones i::before {
    border-radius: var(--_radius);
    background: linear-gradient(#0000 15%, var(--_tint) 0 85%, #0000 0);
    color: #0000;
    content: 'ssssssssssss';
  }
  .bones .media::before {
    content: none;
  }
  .bones .headline::before {
    content: 'ssssssss sss sssssss ssss ssssssss sss sssss ssssss sssss';
  }
  .bones .summary::before {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss sss sssssss sss sssss sss';
  }
  @media (prefers-reduced-motion: no-preference) {
    .bones {
      animation: pulse 2.4s ease-in-out infinite;
    }
    @keyframes pulse {
      50% {
        opacity: 0.55;
      }
    }
  }
  @media print {
    .headline a::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
