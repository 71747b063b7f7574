import { css } from 'lit';

export const commentsStyles = css`
  :host {
    --_indent: 1.1em;
  }
  .total {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0;
  }
  .sort select {
    width: auto;
    min-height: 2.2em;
    padding: 0.2em 0.3em;
    /* Its text begins where the heading does, where it is below. */
    margin-inline-start: calc(-0.3em - 1px);
    border-color: #0000;
    font-size: 0.85em;
  }
  .sort select:hover {
    border-color: var(--_line);
  }
  .count {
    color: inherit;
    font-variant-numeric: tabular-nums;
  }

  /* Comments: hairlines between threads, a line along the answers. */
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .thread {
    max-width: 48em;
  }
  .thread:focus {
    outline: 0;
  }
  .thread > li {
    padding-block: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_line);
    /* What is far below is neither laid out nor painted. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  /* What has the focus is not clipped: its ring is outside. */
  .thread > li:focus-within {
    content-visibility: visible;
  }
  li ol {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
    padding-inline-start: var(--_indent);
    border-inline-start: 2px solid var(--_line);
  }
  article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: start;
  }
  article > * {
    grid-column: 2;
  }
  .avatar {
    grid-row: 1 / span 2;
    grid-column: 1;
    position: relative;
    display: grid;
    overflow: hidden;
    width: 2.5em;
    height: 2.5em;
    border-radius: 50%;
    background: var(--_tint);
    place-content: center;
    font-size: 0.85em;
    font-weight: 600;
  }
  li ol .avatar {
    width: 2.5em;
    height: 2.5em;
    font-size: 0.66em;
  }
  .avatar > * {
    position: absolute;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    line-height: calc(1.35 * var(--_tall));
  }
  .author {
    font-weight: 650;
    /* A name that runs the other way is beside its portrait, too. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .author a,
  .when a,
  .to a {
    text-decoration-line: none;
  }
  .author a,
  .when a,
  .to a {
    display: inline-block;
    /* A name or a day of one or two signs is narrow. */
    min-width: 24px;
    margin-block: min(0px, 0.55em - 12.5px);
  }
  .author a:hover,
  .when a:hover,
  .to a:hover {
    text-decoration-line: underline;
  }
  .meta b {
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 650;
  }
  .when,
  .to,
  .from,
  .fine {
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .to::before {
    content: '\\21AA';
    content: '\\21AA' / '';
    margin-inline-end: 0.35em;
  }
  .to:dir(rtl)::before {
    content: '\\21A9';
    content: '\\21A9' / '';
  }
  .text {
    margin-block-start: 0.35em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .text > :last-child {
    margin-block-end: 0;
  }
  .text :is(p, ul, ol, blockquote, pre, figure) {
    margin-block: 0.6em;
  }
  .text :is(ul, ol) {
    display: block;
    padding-inline-start: 1.4em;
    border: 0;
    list-style: revert;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_soft);
  }
  .text pre,
  .text table {
    display: block;
    overflow-x: auto;
    max-width: 100%;
    font-size: 0.9em;
  }
  .text :is(video, audio),
  article img {
    max-width: 100%;
  }
  article img:not(.emoji, .avatar img) {
    display: block;
    max-height: 30em;
    margin-block: 0.6em;
    border-radius: var(--_radius);
  }
  .emoji {
    height: 1.2em;
    vertical-align: text-bottom;
  }
  .picture,
  .video {
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.85em;
    text-align: start;
    cursor: pointer;
  }
  .picture:hover,
  .video:hover {
    background: var(--_tint);
  }
  .pictures {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  summary {
    margin-block-start: 0.35em;
    color: var(--_soft);
    font-weight: 550;
    cursor: pointer;
  }
  .held {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.85em;
    font-style: var(--_slant);
  }
  .gap,
  .closed,
  .none {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .closed,
  .none {
    padding-block: 0.4em calc(var(--_space) * 0.9);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    align-items: baseline;
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .actions[hidden] {
    display: none;
  }
  .actions .action {
    min-height: 1.9em;
    border: 0;
    color: inherit;
    font-size: 1em;
    text-decoration-line: none;
  }
  .actions [part='reply'] {
    font-weight: 600;
  }
  .actions .action:hover {
    text-decoration-line: underline;
  }
  /* A last resort, not an invitation. */
  .report:not(:first-child) {
    margin-inline-start: auto;
  }
  .more {
    padding-block: calc(var(--_space) * 0.8);
  }
  .from {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  /* The skeleton. */
  .shape {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 0.75em;
    padding-block: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_line);
  }
  .shape .avatar::after {
    content: none;
  }
  .shape .author::after {
    content: 'sssssss ssss';
  }
  .shape .text::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss sss sssssss sss sssss sss';
  }
  .shape .text {
    grid-column: 2;
    margin: 0;
  }
  @container (min-width: 34em) {
    :host {
      --_indent: 1.6em;
    }
  }
  @container (min-width: 40em) {
    .thread > li > ol {
      margin-inline-start: 1em;
    }
  }
  /* Wide places have the form beside the thread. */
  @container (min-width: 56em) {
    .columns {
      display: grid;
      grid-template-columns: 20em minmax(0, 48em);
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
    .aside {
      position: sticky;
      inset-block-start: var(--_space);
      padding-block-start: calc(var(--_space) * 0.5);
    }
    .main > .thread > :first-child {
      border-block-start: 0;
    }
  }
  @media print {
    .sort,
    .actions button {
      display: none;
    }
    .thread > li {
      content-visibility: visible;
    }
    /* On paper only links of the texts say where they lead. */
    :is(.meta, .to, .actions) a[href]:not(.media)::after {
      content: none;
    }
  }
`;
