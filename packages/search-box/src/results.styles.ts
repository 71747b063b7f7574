import { css } from 'lit';

/** Styles of options and lists of results, loaded with the search code. */
export const resultsStyles = css`
  .popup {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-width: 46em;
    border: 1px solid var(--_line);
    border-radius: var(--news-radius, 4px);
    background: var(--_paper);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
  }
  .options {
    overflow: auto;
    max-height: min(60vh, 30em);
    overscroll-behavior: contain;
  }
  .option {
    display: block;
    padding: calc(var(--_space) * 0.6) calc(var(--_space) * 0.8);
    border-block-end: 1px solid var(--_line);
    text-decoration: none;
    line-height: calc(1.35 * var(--_tall));
  }
  .option:is(:hover, [aria-selected='true']) {
    background: var(--_tint);
  }
  .option[aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .option .title {
    display: block;
    font-family: var(--news-font-heading, inherit);
    font-weight: 600;
  }
  .option[target='_blank']::after {
    content: none;
  }
  .option[target='_blank'] .title::after {
    content: '\\2197' / '';
    margin-inline-start: 0.2em;
    font-weight: 400;
    font-size: 0.85em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    font-size: 0.8em;
  }
  .about :is(.kicker, .date) {
    margin: 0;
    font-size: 1em;
  }
  .foot,
  .bar,
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
    align-items: center;
  }
  .foot,
  .bar {
    justify-content: space-between;
  }
  .foot {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.8);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 800;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .summary mark {
    font-weight: 650;
  }

  .bar {
    min-height: 2.4em;
    margin-block-start: calc(var(--_space) * 0.8);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
  }
  .filter {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_soft);
    font-size: 0.85em;
    font-weight: 400;
  }
  .filter select {
    width: auto;
    max-width: 14em;
    min-height: 2.2em;
    padding: 0.2em 0.5em;
  }
  .filter option {
    color: initial;
  }
  @container (max-width: 24em) {
    .filters {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      width: 100%;
    }
    .filter {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .filter select {
      width: 100%;
      max-width: none;
    }
  }
  .list {
    --_headline: 1.05em;
    --_media-width: clamp(4.2em, 24%, 10em);
    margin-block-start: calc(var(--_space) * 0.3);
    border-block-start: 1px solid var(--_line);
  }
  .found.page {
    max-width: 52em;
  }
  .page .list {
    --_headline: 1.2em;
  }
  .entry {
    padding-block: calc(var(--_space) * 0.8);
    border-block-end: 1px solid var(--_line);
  }
  .page .item {
    flex-direction: row-reverse;
  }
  .list[aria-busy='true'] {
    opacity: 0.6;
  }
  .more {
    padding-block-start: var(--_space);
  }
  .sheet .popup {
    position: static;
    max-width: none;
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  .sheet .options {
    max-height: none;
  }
  @media (forced-colors: active) {
    .popup {
      background: Canvas;
    }
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
