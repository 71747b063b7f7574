import { css } from 'lit';
import { embedStyles } from './embeds.styles.js';
import { figureStyles } from './figures.styles.js';

/** The text of a story, whichever editor it comes from. */
export const bodyStyles = css`
  .body {
    position: relative;
    margin-block-start: calc(var(--_space) * 1.75);
    font-family: var(--news-font-text, inherit);
    font-size: 1.0625em;
    line-height: calc(1.65 * var(--_tall));
  }
  .body[hidden] {
    display: none;
  }
  .mark {
    position: absolute;
    width: 1px;
    height: 1px;
    pointer-events: none;
  }
  .mark[data-percent='25'] {
    inset-block-start: 25%;
  }
  .mark[data-percent='50'] {
    inset-block-start: 50%;
  }
  .mark[data-percent='75'] {
    inset-block-start: 75%;
  }
  .mark[data-percent='100'] {
    inset-block-end: 0;
  }
  .prose :where(p, ul, ol, dl, pre, details, blockquote, .table, .box, .gallery, figure, hr) {
    margin-block: 1.1em 0;
    margin-inline: 0;
  }
  .prose p {
    text-wrap: pretty;
  }
  .prose :is(h2, h3, h4, h5, h6) {
    margin-block: 1.7em 0;
    font-family: var(--news-font-heading, inherit);
    font-size: 1.3em;
    font-weight: 650;
    line-height: calc(1.25 * var(--_tall));
    text-wrap: balance;
    scroll-margin-block: 4em;
  }
  .prose :is(h4, h5, h6) {
    font-size: 1.1em;
  }
  .prose :is(h2, h3, h4, h5, h6) + :not(:is(figure, .gallery)) {
    margin-block-start: 0.5em;
  }
  .prose [id] {
    scroll-margin-block: 4em;
  }
  .prose :is(h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose li {
    padding-inline-start: 0.2em;
  }
  .prose li + li {
    margin-block-start: 0.4em;
  }
  .prose li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .prose li > :is(ul, ol) {
    margin-block-start: 0.4em;
  }
  .prose dt {
    margin-block-start: 0.8em;
    font-weight: 650;
  }
  .prose dd {
    margin-inline-start: 1.5em;
  }
  .prose a.external::after {
    content: '\\2197' / '';
    margin-inline-start: 0.15em;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.8em;
  }
  .prose a:visited {
    color: var(--_soft);
  }
  .prose blockquote {
    padding-inline-start: 1.15em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_soft);
  }
  .prose .quote figcaption {
    margin-block-start: 0.5em;
    padding-inline-start: calc(1.15em / 0.8 + 3px);
    color: var(--_muted);
  }
  .prose .quote figcaption::before {
    content: '— ' / '';
  }
  .prose .pull {
    margin-block: 1.9em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .prose .pull blockquote {
    padding: 0;
    border: 0;
    color: inherit;
    font-family: var(--news-font-heading, inherit);
    font-size: 1.35em;
    font-weight: 600;
    line-height: calc(1.35 * var(--_tall));
    text-wrap: balance;
  }
  .prose .pull figcaption {
    padding: 0;
  }
  ${figureStyles}
  .prose code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.88em;
  }
  .prose :not(pre) > code {
    padding: 0.1em 0.3em;
    border-radius: 3px;
    background: var(--_tint);
  }
  .prose pre {
    overflow-x: auto;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    line-height: 1.5;
    overflow-wrap: normal;
    tab-size: 4;
  }
  .prose hr {
    width: 4em;
    margin: 2em auto;
    border: 0;
    border-block-start: 1px solid var(--_muted);
  }
  .prose mark {
    background: rgb(255 213 74 / 55%);
    color: inherit;
  }
  .prose math[display='block'] {
    overflow-x: auto;
    margin-block: 0.8em;
    padding-block: 0.3em;
  }
  ${embedStyles}
  .prose summary {
    font-weight: 650;
    cursor: pointer;
  }
  .prose details {
    padding-block: 0.7em;
    border-block: 1px solid var(--_line);
  }
  .prose details + details {
    margin-block-start: -1px;
  }
  .prose .note-mark {
    padding-inline: 0.15em;
    font-variant-numeric: tabular-nums;
    text-decoration-line: none;
  }
  .prose sup,
  .prose sub {
    font-size: 0.75em;
    line-height: 0;
  }
  .prose > :first-child,
  .prose figure > :first-child,
  .prose :is(blockquote, li, dd, .box, .numbered > div, .bookmark, .embed, figcaption, td, th) > :first-child {
    margin-block-start: 0;
  }
  .prose > :last-child,
  .prose figure > :is(.table, .gallery) {
    margin-block-end: 0;
  }
  .numbered {
    display: flex;
    gap: 0.7em;
    margin-block-start: 1.1em;
    font-size: 0.9em;
  }
  .prose .numbered p {
    margin-block-start: 0;
  }
  .note {
    position: fixed;
    inset: auto;
    width: min(24em, calc(100vw - 1rem));
    max-height: 50vh;
    margin: 0;
    padding: 1em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--news-surface, Canvas);
    color: var(--news-text, CanvasText);
    font-size: 0.9em;
    line-height: calc(1.5 * var(--_tall));
  }
  .note .action {
    margin-block-start: 0.8em;
    font-size: 0.85em;
  }
  @container (inline-size < 30em) {
    .prose figure:not(.quote, .embed, .bookmark, .gallery *) {
      margin-block: 1.4em;
    }
    .prose .table {
      font-size: 0.95em;
    }
    /* In rows of two, the last of an odd number has a row of its own. */
    .prose .gallery > figure:last-of-type:nth-of-type(odd):not(:only-of-type) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .prose .box {
      border: 1px solid;
    }
  }
  @media print {
    .prose :is(figure, table, pre, blockquote) {
      break-inside: avoid;
    }
    .prose :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    :is(.section, .byline) a[href]:not(.media)::after,
    .prose a[href]:not(.external)::after {
      content: none;
    }
    .prose .embed-actions .icon-link::after {
      content: attr(href);
    }
    .tags,
    .related,
    .note,
    .contents {
      display: none;
    }
  }
`;
