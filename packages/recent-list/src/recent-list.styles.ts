import { css } from 'lit';

export const recentListStyles = css`
  .list {
    --_headline: clamp(0.98em, 0.82em + 0.6cqi, 1.15em);
    --_gap: calc(var(--_space) * 0.85);
    /* Rows share the height reserved by the skeleton. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Each entry is also a container, so the browser can skip the styles of entries out of view. */
  .entry {
    container-type: inline-size;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .entry:first-child {
    border-block-start-width: 0;
  }
  /* Until it is laid out in idle time. An entry with focus is not contained, which would clip its focus ring. */
  .long .entry:not(.laid, :focus-within) {
    content-visibility: auto;
    contain-intrinsic-size: auto 6em;
  }
  @media print {
    .long .entry {
      content-visibility: visible !important;
    }
  }
  .item {
    --_media-width: clamp(4.5em, 30% * var(--_of-row, 1), 8.6em);
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
  /* A broken picture beside a headline is not missed. */
  :is(.start, .end) .media[data-broken] {
    display: none;
  }
  @container (max-width: 17em) {
    :is(.start, .end) .media {
      --_ratio: 1;
      width: 4.5em;
    }
    /* Keeps the line short: the badge matters more than the section. */
    .label + .section {
      display: none;
    }
  }

  /* Two columns, where one column would have long lines or a gap in the middle. */
  @container news (min-width: 44em) {
    .rows,
    .headlines,
    .numbered {
      --_columns: clamp(1.8em, 4cqi, 2.5em);
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_columns);
    }
    :is(.rows, .headlines, .numbered) .entry:nth-child(2) {
      border-block-start-width: 0;
    }
    /* One hairline per row, even if the row has only one story. */
    :is(.rows, .headlines, .numbered) .entry:nth-child(odd) {
      margin-inline-end: calc(-1 * var(--_columns));
      padding-inline-end: var(--_columns);
    }
    /* Alone in its row a story takes all of it, with a picture of the same size at the same edge. */
    :is(.rows, .headlines, .numbered) .entry:nth-child(odd):last-child {
      --_of-row: 0.5;
      grid-column: 1 / -1;
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
    :is(.rows, .numbered):not(.compact) .entry:nth-child(odd):last-child {
      --_headline: clamp(0.98em, 0.82em + 0.3cqi, 1.15em);
    }
    /* A single story does not become a poster. */
    .top:is(.rows, .headlines, .numbered) .entry:only-child {
      grid-column: auto;
    }
    .top:is(.rows, .headlines, .numbered) .entry:nth-child(odd):last-child:not(:first-child) .item {
      flex-direction: row;
      gap: var(--_columns);
      align-items: start;
    }
    .top:is(.rows, .headlines, .numbered) .entry:nth-child(odd):last-child:not(:first-child) .media {
      width: calc(50% - var(--_columns) / 2);
    }
    .top:is(.rows, .headlines, .numbered) .entry:nth-child(odd):last-child:not(:first-child) .text {
      flex-basis: 0;
    }
  }

  /* A grid of twelve columns that leaves no holes, whatever the number of stories. */
  .grid {
    --_headline: clamp(1.05em, 0.8em + 2.2cqi, 1.9em);
  }
  .grid .item:not(:has(.media)) {
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: 2px solid;
  }
  :is(.grid, .scroller) .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    margin-block-end: -0.25em;
    padding-block-end: 0.25em;
  }
  /* In narrow containers only the first picture is large. */
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
      --_gutter: calc(var(--_space) * 1.5);
      grid-template-columns: repeat(12, minmax(0, 1fr));
      gap: calc(var(--_space) * 1.8) var(--_gutter);
      padding-block: var(--_space);
    }
    .grid .entry {
      grid-column: span 6;
      padding: 0;
      border: 0;
    }
    /* A story alone in its row has its picture beside the text. */
    .grid .entry:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container news (min-width: 30em) and (max-width: 43.99em) {
    .grid .entry:first-child:nth-last-child(odd) {
      --_headline: clamp(1.1em, 0.7em + 1.6cqi, 1.45em);
    }
    .grid .entry:first-child:nth-last-child(odd) .item {
      flex-direction: row;
      gap: var(--_gutter);
      align-items: start;
    }
    .grid .entry:first-child:nth-last-child(odd) .media {
      width: calc(50% - var(--_gutter) / 2);
    }
    .grid .entry:first-child:nth-last-child(odd) .text {
      flex-basis: 0;
    }
  }
  @container news (min-width: 44em) {
    /* 2, 5, 8: a pair, then rows of three. */
    .grid .entry:first-child,
    .grid .entry:first-child:nth-last-child(3n + 2) + .entry {
      grid-column: span 6;
    }
    .grid .entry:nth-child(n + 2) {
      grid-column: span 4;
    }
    /* 3, 6, 9: a lead across and a pair, then rows of three. 1, 4, 7: without the pair. */
    .grid .entry:first-child:nth-last-child(3n) ~ .entry:nth-child(-n + 3) {
      grid-column: span 6;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(3n + 1)) {
      grid-column: 1 / -1;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(3n + 1)) .item {
      flex-direction: row;
      gap: var(--_gutter);
      align-items: start;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(3n + 1)) .media {
      width: calc(50% - var(--_gutter) / 2);
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(3n + 1)) .text {
      flex-basis: 0;
    }
    .grid .entry:first-child:nth-last-child(3n + 2) {
      grid-column: span 6;
    }
  }
  @container news (min-width: 60em) {
    /* A lead that spans two rows; its picture fills the height of its neighbours: two of them for 3, 6 or 9 stories, four for 5. */
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(5)):has(.media) {
      grid-column: span 8;
      grid-row: span 2;
    }
    .grid .entry:first-child:nth-last-child(3n):has(.media) ~ .entry {
      grid-column: span 4;
    }
    .grid .entry:first-child:nth-last-child(5):has(.media) {
      grid-column: span 6;
    }
    .grid .entry:first-child:nth-last-child(5):has(.media) ~ .entry {
      grid-column: span 3;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(5)) .item:has(.media) {
      flex-direction: column;
      gap: calc(var(--_space) * 0.65);
      align-items: stretch;
      height: 100%;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(5)) .media {
      flex: 1 0 auto;
      width: auto;
    }
    .grid .entry:first-child:is(:nth-last-child(3n), :nth-last-child(5)) .item:has(.media) .text {
      flex: none;
    }
  }

  /* One large story above the others. */
  .lead .entry:first-child {
    --_headline: clamp(1.3em, 0.9em + 2.8cqi, 2.2em);
    padding-block-start: var(--_space);
  }
  .lead .entry:first-child .item {
    flex-direction: column;
    gap: calc(var(--_space) * 0.65);
    align-items: stretch;
  }
  .lead .entry:first-child .media {
    --_ratio: 3 / 2;
    width: 100%;
  }
  .lead .entry:first-child .text {
    flex-basis: auto;
  }
  .lead .entry:first-child .headline {
    line-height: calc(1.15 * var(--_tall));
  }
  .lead .entry:first-child .summary {
    margin-block-start: 0.6em;
    font-size: 1em;
  }
  @container news (min-width: 40em) {
    /* The large story has its text beside the picture; the others follow in two columns. */
    .lead {
      --_columns: clamp(1.8em, 4cqi, 2.5em);
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-rows: min-content;
      column-gap: var(--_columns);
    }
    .lead .entry:first-child {
      --_headline: clamp(1.3em, 0.7em + 1.8cqi, 2.2em);
      grid-column: 1 / -1;
    }
    .lead .entry:first-child .item {
      flex-direction: row;
      gap: var(--_columns);
      align-items: start;
    }
    .lead .entry:first-child .media {
      width: calc(50% - var(--_columns) / 2);
    }
    .lead .entry:first-child .text {
      flex-basis: 0;
    }
    /* One hairline per row, as in a list. */
    .lead .entry:nth-child(even) {
      margin-inline-end: calc(-1 * var(--_columns));
      padding-inline-end: var(--_columns);
    }
    .lead .entry:nth-child(even):last-child {
      --_of-row: 0.5;
      grid-column: 1 / -1;
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
  }
  @container news (min-width: 52em) {
    /* Three other stories fit in one row below the large one. */
    .lead.thirds {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .lead.thirds .entry:first-child .media {
      width: calc((200% - var(--_columns)) / 3);
    }
    .lead.thirds .entry:nth-child(3) {
      margin-inline-end: calc(-1 * var(--_columns));
      padding-inline-end: var(--_columns);
    }
    .lead.thirds .entry:nth-child(4) {
      grid-column: auto;
      padding-inline-end: 0;
    }

    /* Enough other stories to fill the height of the large one are placed beside it. */
    .lead.beside {
      grid-template-columns: repeat(10, minmax(0, 1fr));
    }
    .lead.beside .entry:first-child {
      --_headline: clamp(1.3em, 0.9em + 2.8cqi, 2.2em);
      grid-area: 1 / 1 / span 5 / span 6;
      padding-block-start: var(--_gap);
    }
    .lead.beside .entry:first-child .item {
      flex-direction: column;
      gap: calc(var(--_space) * 0.65);
      align-items: stretch;
    }
    .lead.beside .entry:first-child .media {
      width: 100%;
    }
    .lead.beside .entry:first-child .text {
      flex-basis: auto;
    }
    .lead.beside .entry:nth-child(n + 2) {
      grid-column: 7 / -1;
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
    .lead.beside .entry:nth-child(2) {
      border-block-start-width: 0;
    }
    /* Four stories leave some room below them, which goes to an empty row. */
    .lead.beside .entry:first-child:nth-last-child(5) {
      grid-row-end: span 40;
    }
    /* Stories below the lead align with its columns and have one hairline per row. */
    .lead.beside .entry:nth-child(n + 7):nth-child(odd) {
      grid-column: 1 / span 6;
      margin-inline-end: calc(-1 * var(--_columns));
      padding-inline-end: var(--_columns);
    }
    .lead.beside .entry:nth-child(n + 7):nth-child(odd):last-child {
      --_of-row: 0.5;
      grid-column: 1 / -1;
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
  }

  /* A row that scrolls by swipe, keyboard or buttons. */
  .scroller {
    --_headline: clamp(1.02em, 0.85em + 1cqi, 1.2em);
    grid-template-columns: none;
    /* In the narrowest place, too, the next story peeps out. */
    grid-auto-columns: min(clamp(12em, 40%, 17em), 84%);
    grid-auto-flow: column;
    gap: calc(var(--_space) * 1.2);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    /* Room for focus rings, which would otherwise be clipped; not at the end, where it would widen the page. */
    margin-inline-start: -4px;
    padding: 4px;
    scroll-padding-inline: 4px;
  }
  .scroller .entry {
    padding: 0;
    border: 0;
    scroll-snap-align: start;
  }
  .scroller .item:not(:has(.media)) {
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: 2px solid;
  }
  .aside {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }
  .turns {
    display: flex;
    gap: 0.4em;
  }
  .turn {
    width: 2.2em;
    height: 2.2em;
    padding: 0;
    border-radius: 50%;
  }
  .turn::before {
    content: '';
    display: block;
    width: 0.55em;
    height: 0.55em;
    border: solid;
    border-width: 0 0 2px 2px;
    margin-inline: 0.9em auto;
    rotate: 45deg;
  }
  .turn:is(.next, :dir(rtl)):not(.next:dir(rtl))::before {
    margin-inline: 0.65em auto;
    rotate: 225deg;
  }
  .turn[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  /* Stories along a vertical line. */
  .timeline {
    --_gap: calc(var(--_space) * 0.5);
    --_headline: clamp(1em, 0.9em + 0.5cqi, 1.15em);
    max-width: 44em;
  }
  .timeline .entry {
    position: relative;
    padding-inline-start: 1.5em;
    border: 0;
  }
  .timeline .entry::before,
  .timeline .entry::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.27em;
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .timeline .entry:first-child::before {
    inset-block-start: 1.2em;
  }
  .timeline .entry::after {
    inset-block: calc(var(--_gap) + 0.28em) auto;
    inset-inline-start: 0;
    border: 0.3em solid var(--_accent);
    border-radius: 50%;
  }
  .timeline .text {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    align-items: baseline;
  }
  .timeline .date {
    grid-area: 1 / 1;
    margin: 0;
    color: var(--_accent);
    font-weight: 650;
    line-height: calc(1.35 * var(--_tall));
  }
  .timeline :is(.headline, .summary, .author, .comments) {
    grid-column: 1 / -1;
  }
  .new {
    float: inline-end;
    padding: 0.1em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 650;
  }

  .day {
    padding-block: calc(var(--_space) * 0.9) calc(var(--_space) * 0.2);
    font-family: var(--news-font-heading, inherit);
    font-weight: 700;
  }
  .day:not(:lang(ka))::first-letter {
    text-transform: uppercase;
  }

  .source {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0;
    padding-block-start: calc(var(--_space) * 0.6);
    color: var(--_muted);
    font-size: 0.8em;
  }
  .logo {
    width: 1.5em;
    height: 1.5em;
    border-radius: var(--_radius);
    object-fit: contain;
  }

  /* Times in a column beside the headlines. */
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
  .headlines :is(.kicker, .headline, .summary, .author, .comments) {
    grid-column: -2;
    justify-self: start;
  }
  .headlines .headline {
    font-weight: 550;
  }
  /* The time is the only accent. */
  :is(.headlines, .timeline) .text:has(.date) .kicker {
    color: var(--_section, var(--_muted));
  }
  .headlines .date {
    grid-area: 1 / 1 / span 2;
    margin: 0;
    color: var(--_accent);
    font-weight: 550;
    line-height: calc(1.35 * var(--_tall));
  }
  /* In narrow containers the time is above its headline. */
  @container (max-width: 17em) {
    .headlines .text {
      display: flex;
      flex-wrap: wrap;
    }
    .headlines .date {
      order: -2;
    }
    .headlines .kicker {
      order: -1;
    }
    .headlines :is(.headline, .summary, .author, .comments) {
      flex-basis: 100%;
    }
  }

  .numbered .entry {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 0.6);
    align-items: start;
  }
  .numbered .entry::before {
    content: attr(data-rank);
    color: var(--_muted);
    font-family: var(--news-font-heading, inherit);
    font-size: 1.6em;
    font-weight: 350;
    line-height: 1;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .compact {
    --_gap: calc(var(--_space) * 0.45);
    --_headline: 0.95em;
  }
  .compact .item {
    --_media-width: clamp(3.4em, 20% * var(--_of-row, 1), 5.5em);
  }
  .compact .kicker {
    /* Room for the focus ring of the headline. */
    margin: 0 0 0.25em;
    font-size: 0.72em;
  }
  .compact .date {
    margin-block-start: 0.15em;
    font-size: 0.72em;
  }

  .foot {
    padding-block-start: calc(var(--_space) * 0.5);
  }
  .see-all {
    font-size: 0.9em;
  }
`;
