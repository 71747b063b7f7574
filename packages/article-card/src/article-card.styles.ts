import { css } from 'lit';

export const articleCardStyles = css`
  .item {
    --_headline: clamp(1.05em, 0.8em + 2.2cqi, 1.45em);
    flex-direction: column;
    gap: calc(var(--_space) * 0.65);
    align-items: stretch;
    cursor: pointer;
  }
  /* Not while the pointer is on a link in the footer. */
  .item:hover:not(:has(.footer:hover)) .headline a {
    text-decoration-line: underline;
  }
  .media,
  .figure {
    width: 100%;
  }
  .media ::slotted(*) {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .figure {
    margin: 0;
  }
  .text {
    flex: none;
  }
  .kicker {
    margin: 0;
  }
  .headline {
    margin-block-start: 0.2em;
    line-height: calc(1.2 * var(--_tall));
  }
  .summary {
    margin-block-start: 0.6em;
    font-size: clamp(0.9em, 0.8em + 0.4cqi, 1.1em);
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--news-summary-lines, none);
    /* Room for letters with deep descenders, such as Arabic ones, which would be clipped. */
    margin-block-end: -0.25em;
    padding-block-end: 0.25em;
  }
  .caption {
    margin-block-start: 0.45em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: calc(1.4 * var(--_tall));
  }
  /* Separators lie in the gaps; the separator before the first part of a line lies outside the edge, where it is clipped. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    margin-block-start: 0.7em;
    font-size: 0.8em;
    /* Room for focus rings above and below. */
    clip-path: inset(-6px 0);
  }
  .meta:empty {
    display: none;
  }
  .meta > * {
    position: relative;
    margin: 0;
    color: var(--_muted);
    font-size: 1em;
  }
  .meta > ::before {
    content: '\\00B7';
    content: '\\00B7' / '';
    position: absolute;
    inset-inline-end: 100%;
    width: 1em;
    font-weight: 400;
    text-align: center;
  }
  .meta > .comments {
    display: block;
  }
  .meta > .byline {
    color: var(--_soft);
    font-weight: 550;
  }
  .credit::before {
    content: ' ';
  }
  .duration {
    font-variant-numeric: tabular-nums;
  }
  .kicker .duration::before {
    content: '\\25B6';
    content: '\\25B6' / '';
    margin-inline-end: 0.3em;
    font-size: 0.75em;
  }
  .disclosure {
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
  }
  .footer {
    margin-block-start: 0.8em;
    cursor: auto;
  }
  /* A list of related stories. */
  .footer ::slotted(:is(ul, ol)) {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding: 0.7em 0 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
    font-size: 0.9em;
    line-height: calc(1.35 * var(--_tall));
  }

  /* Picture beside the text: rows, and wide cards in the layout auto. */
  @container (min-width: 26em) {
    :host(:not([layout='stacked'], [layout='hero'], [layout='compact'])) .item {
      --_headline: clamp(1.15em, 0.6em + 2.2cqi, 1.45em);
      flex-direction: row;
      gap: calc(var(--_space) * 1.1);
      align-items: start;
    }
    :host(:not([layout='stacked'], [layout='hero'], [layout='compact'])) .item > :is(.media, .figure) {
      flex: none;
      width: 34%;
      max-width: 20em;
    }
    :host(:not([layout='stacked'], [layout='hero'], [layout='compact'])) .text {
      flex: 1;
    }
  }

  /* Wide cards have flatter pictures, which take no more of the screen than in a column. */
  :host([layout='stacked']) .item {
    --_headline: clamp(1.05em, 0.8em + 2.2cqi, 2em);
  }
  @container (min-width: 40em) {
    :host(:is([layout='stacked'], [layout='hero'])) .item {
      --_ratio: 16 / 9;
    }
  }

  /* The lead story: a large picture, beside the text in wide cards. */
  :host([layout='hero']) .item {
    --_headline: clamp(1.45em, 0.9em + 3.4cqi, 2.75em);
  }
  :host([layout='hero']) .headline {
    line-height: calc(1.12 * var(--_tall));
    letter-spacing: calc(-0.015em * var(--_tracking));
  }
  :host([layout='hero']) .summary {
    font-size: clamp(1em, 0.9em + 0.4cqi, 1.2em);
  }
  @container (min-width: 52em) {
    :host([layout='hero']) .item {
      --_ratio: 3 / 2;
      --_headline: clamp(1.8em, 0.5em + 3cqi, 2.75em);
      flex-direction: row-reverse;
      gap: calc(var(--_space) * 1.75);
    }
    :host([layout='hero']) .item > :is(.media, .figure) {
      flex: none;
      align-self: start;
      width: 52%;
    }
    :host([layout='hero']) .text {
      display: flex;
      flex: 1;
      flex-direction: column;
    }
    :host([layout='hero']) .summary {
      margin-block-end: 0.9em;
    }
    /* Aligned with the bottom of the picture. */
    :host([layout='hero']) .meta {
      margin-block-start: auto;
    }
  }
  @container (min-width: 64em) {
    :host([layout='hero']) .item > :is(.media, .figure) {
      width: 60%;
    }
  }
  @container (min-width: 46em) {
    :host(:not([layout='stacked'], [layout='row'], [layout='hero'], [layout='compact'])) .item {
      --_headline: clamp(1.45em, 0.3em + 2.6cqi, 2.1em);
      --_ratio: 16 / 9;
    }
    :host(:not([layout='stacked'], [layout='row'], [layout='hero'], [layout='compact'])) .item > :is(.media, .figure) {
      width: 44%;
      max-width: none;
    }
  }

  :host([layout='compact']) .item {
    --_headline: 1em;
    gap: calc(var(--_space) * 0.8);
    align-items: start;
  }
  /* In narrower cards, text beside a picture would break into single letters. */
  @container (min-width: 10em) {
    :host([layout='compact']) .item {
      flex-direction: row-reverse;
    }
  }
  /* In wider cards, a picture at the end would be far from its text. */
  @container (min-width: 30em) {
    :host([layout='compact']) .item {
      flex-direction: row;
    }
  }
  :host([layout='compact']) .item > :is(.media, .figure) {
    --_ratio: 1;
    flex: none;
    width: clamp(2.5em, 24%, 5.2em);
  }
  :host([layout='compact']) .text {
    flex: 1;
  }
  :host([layout='compact']) :is(.summary, .byline, .reading, .caption) {
    display: none;
  }
  :host([layout='compact']) .meta {
    margin-block-start: 0.35em;
  }
`;
