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
    position: relative;
    display: block;
    flex: none;
    overflow: hidden;
    width: var(--_media-width, 31%);
    border-radius: var(--_radius);
    background: var(--_tint);
    aspect-ratio: var(--news-image-ratio, var(--_ratio, 3 / 2));
    text-decoration-line: none;
  }
  .media img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: var(--_focus, 50% 50%);
  }
  /* The badge on a picture: an icon, and the length of a video or recording. */
  .badge {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: 0.5em;
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.3em 0.55em;
    border-radius: var(--_radius);
    background: rgb(0 0 0 / 75%);
    color: #fff;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .badge::before {
    content: '';
    border: solid #0000;
    border-width: 0.38em 0 0.38em 0.62em;
    border-inline-start-color: #fff;
  }
  .badge:dir(rtl)::before {
    border-width: 0.38em 0.62em 0.38em 0;
  }
  .badge[data-kind='audio']::before {
    width: 0.7em;
    height: 0.76em;
    border: 0;
    background: linear-gradient(to right, #fff 20%, #0000 0 40%, #fff 0 60%, #0000 0 80%, #fff 0);
  }
  .badge[data-kind='gallery']::before {
    width: 0.8em;
    height: 0.65em;
    border: 1.5px solid #fff;
    box-shadow: 2px -2px 0 -0.5px #fff;
  }
  .comments {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .text > .date:has(+ .comments) {
    display: inline-block;
    margin-inline-end: 0.9em;
  }
  .comments > :first-child::before {
    content: '';
    display: inline-block;
    width: 0.95em;
    height: 0.75em;
    border: 1.5px solid;
    border-radius: 0.25em 0.25em 0.25em 0;
    margin-inline-end: 0.4em;
  }
  /* Opinions have a lighter headline with a quotation mark, under the author's name. */
  .opinion .headline {
    font-weight: 450;
  }
  .opinion .headline a::before {
    content: open-quote no-close-quote;
    content: open-quote no-close-quote / '';
    color: var(--_section, var(--_accent));
    font-weight: 700;
    margin-inline-end: 0.08em;
  }
  .author {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 0.45em;
    color: var(--_section, var(--_accent));
    font-size: 0.85em;
    font-weight: 600;
  }
  .portrait {
    width: 2.4em;
    height: 2.4em;
    border-radius: 50%;
    background: var(--_tint);
    object-fit: cover;
  }
  .byline .portrait {
    width: 2em;
    height: 2em;
    margin-inline-end: 0.5em;
    vertical-align: middle;
  }
  .media img[hidden] {
    display: none;
  }
  /* A broken picture shows the initial of the section, like a vignette in a newspaper. */
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
    margin-block-end: 0.4em;
    color: var(--_section, var(--_accent));
    font-size: 0.8em;
    font-weight: 550;
    letter-spacing: calc(0.02em * var(--_tracking));
    line-height: calc(1.35 * var(--_tall));
  }
  .kicker a {
    display: inline-block;
    min-width: 24px;
    padding-block: 0 max(0.25em, 24.5px - 1.35em * var(--_tall));
    margin-block-end: -0.25em;
  }
  .label {
    font-weight: 750;
    text-transform: uppercase;
  }
  /* A wide space: unlike a margin, it collapses at the end of a line. */
  .label::after {
    content: ' ';
    word-spacing: 0.5em;
  }
  /* Drawn, since the font of a typed dot differs between systems. Forced colours remove backgrounds but keep borders. */
  .label[data-label='live']::before {
    content: '';
    display: inline-block;
    border: 0.3em solid;
    margin-inline-end: 0.3em;
    border-radius: 50%;
    vertical-align: 0.05em;
  }
  /* At most five seconds, since readers cannot stop it. */
  @media (prefers-reduced-motion: no-preference) {
    .label[data-label='live']::before {
      animation: pulse 2.4s ease-in-out 2;
    }
  }
  .headline {
    font-size: var(--_headline, 1em);
  }
  .headline a {
    text-decoration-line: none;
  }
  .headline a:is(:hover, :focus-visible),
  .media:hover + .text a {
    text-decoration-line: underline;
  }
  /* The padding of the target is enough distance: more would cover the kicker. */
  .headline a:focus-visible {
    outline-offset: clamp(0px, 0.55em - 10.5px, 2px);
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
  /* Only if the minimum word length can be set: headlines break no word that fits. */
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
  /* "yesterday" starts a line. Georgian capitalises only whole words. */
  .date:not(:lang(ka))::first-letter {
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
