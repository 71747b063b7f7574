import { css } from 'lit';

export const recentListStyles = css`
  .list {
    --_headline: clamp(0.98em, 0.82em + 0.6cqi, 1.15em);
    --_gap: calc(var(--_space) * 0.85);
    /* Rows share the height that is kept from the skeleton. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Each entry is a container, too: the browser then skips styles of entries out of view. */
  .entry {
    container-type: inline-size;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .entry:first-child {
    border-block-start-width: 0;
  }
  .long .entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 6em;
    /* Room for focus rings. */
    overflow-clip-margin: 6px;
  }
  .item {
    --_media-width: clamp(4.5em, 30%, 8.6em);
    gap: min(var(--_space), 4%);
  }
  .end .item {
    flex-direction: row-reverse;
  }
  .top .item {
    flex-direction: column;
    gap: calc(var(--_space) * 0.65);
    align-items: stretch;
  }
  .top .media {
    width: 100%;
  }
  .text {
    flex-basis: 0;
  }
  .top .text {
    flex-basis: auto;
  }
  /* Beside its headline no picture is missed. */
  :is(.start, .end) .media[data-broken] {
    display: none;
  }
  @container (max-width: 17em) {
    :is(.start, .end) .media {
      --news-image-ratio: 1;
      width: 4.5em;
    }
    /* One line: the badge says more. */
    .label + .section {
      display: none;
    }
  }

  /* Two columns where one would have long lines and an empty middle. */
  @container news (min-width: 44em) {
    .rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: clamp(1.8em, 4cqi, 2.5em);
    }
    .rows .entry:nth-child(2) {
      border-block-start-width: 0;
    }
  }

  /* A grid of twelve columns, without holes whatever the number of stories. */
  .grid {
    --_headline: clamp(1.05em, 0.8em + 2.2cqi, 1.9em);
  }
  .grid .item:not(:has(.media)) {
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: 2px solid;
  }
  .grid .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    margin-block-end: -0.25em;
    padding-block-end: 0.25em;
  }
  /* In narrow places one picture is large. */
  @container news (max-width: 29.99em) {
    .grid .entry:not(:first-child) .item {
      --_headline: 1.02em;
      flex-direction: row-reverse;
      gap: 4%;
      align-items: start;
      padding: 0;
      border: 0;
    }
    .grid .entry:not(:first-child) .media {
      width: 30%;
    }
    .grid .entry:not(:first-child) .summary {
      display: none;
    }
  }
  @container news (min-width: 30em) {
    .grid {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      gap: calc(var(--_space) * 1.8) calc(var(--_space) * 1.5);
      padding-block: var(--_space);
    }
    .grid .entry {
      grid-column: span 6;
      padding: 0;
      border: 0;
    }
    /* Alone in its row: the picture beside the text. */
    .grid .entry:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container news (min-width: 30em) and (max-width: 43.99em) {
    .grid .entry:first-child:nth-last-child(odd) .item {
      flex-direction: row;
      gap: calc(var(--_space) * 1.2);
      align-items: start;
    }
    .grid .entry:first-child:nth-last-child(odd) .media {
      width: 55%;
    }
    .grid .entry:first-child:nth-last-child(odd) .text {
      flex-basis: 0;
    }
  }
  @container news (min-width: 44em) {
    .grid .entry:first-child:nth-last-child(odd) {
      grid-column: span 6;
    }
    .grid .entry:nth-child(n + 3) {
      grid-column: span 4;
    }
    /* 3, 6, 9: a lead of two rows with two stories beside it, then rows of three. */
    .grid .entry:first-child:nth-last-child(3n) {
      grid-column: span 8;
      grid-row: span 2;
    }
    .grid .entry:first-child:nth-last-child(3n) ~ .entry {
      grid-column: span 4;
    }
    /* 1, 4, 7: a lead across, then rows of three. */
    .grid .entry:first-child:nth-last-child(3n + 1) {
      grid-column: 1 / -1;
    }
    .grid .entry:first-child:nth-last-child(3n + 1) ~ .entry {
      grid-column: span 4;
    }
    .grid .entry:first-child:nth-last-child(3n + 1) .item {
      flex-direction: row;
      gap: calc(var(--_space) * 1.75);
      align-items: start;
    }
    .grid .entry:first-child:nth-last-child(3n + 1) .media {
      width: 58%;
    }
    .grid .entry:first-child:nth-last-child(3n + 1) .text {
      flex-basis: 0;
    }
  }
  @container news (min-width: 60em) {
    /* Five: a lead of two rows with four stories beside it. */
    .grid .entry:first-child:nth-last-child(5) {
      grid-row: span 2;
    }
    .grid .entry:first-child:nth-last-child(5) ~ .entry {
      grid-column: span 3;
    }
  }

  /* A rail of times. */
  .headlines {
    --_headline: 1em;
    --_gap: calc(var(--_space) * 0.6);
  }
  .headlines .text {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    column-gap: calc(var(--_space) * 0.8);
    align-items: baseline;
  }
  .headlines .text:not(:has(.date)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .headlines :is(.kicker, .headline, .summary) {
    grid-column: -2;
  }
  .headlines .headline {
    font-weight: 550;
  }
  .headlines .date {
    grid-area: 1 / 1 / span 2;
    margin: 0;
    color: var(--_accent);
    font-weight: 550;
    line-height: 1.35;
  }
  /* In narrow places the time is above its headline. */
  @container (max-width: 17em) {
    .headlines .text {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .headlines .date {
      grid-area: 1 / 1;
    }
    .headlines :is(.headline, .summary) {
      grid-column: 1 / -1;
    }
  }

  .numbered {
    counter-reset: rank;
  }
  .numbered .entry {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 0.6);
    align-items: first baseline;
    counter-increment: rank;
  }
  .numbered .entry::before {
    content: counter(rank);
    color: var(--_muted);
    font-family: var(--news-font-heading, inherit);
    font-size: 1.6em;
    font-weight: 350;
    line-height: 1;
    font-variant-numeric: lining-nums tabular-nums;
  }
  @container news (min-width: 44em) {
    :is(.headlines, .numbered) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 2.5);
    }
    :is(.headlines, .numbered) .entry:nth-child(2) {
      border-block-start-width: 0;
    }
  }

  .foot {
    padding-block-start: calc(var(--_space) * 0.5);
  }
  .see-all {
    font-size: 0.9em;
  }
`;
