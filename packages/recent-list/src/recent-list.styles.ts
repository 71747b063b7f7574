import { css } from 'lit';

export const recentListStyles = css`
  .list {
    --_headline: clamp(0.94em, 0.7em + 1.1cqi, 1.3em);
  }
  .entry {
    padding-block: calc(var(--_space) * 0.8);
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
  .end .item {
    flex-direction: row-reverse;
  }
  .top .item {
    flex-direction: column;
    gap: calc(var(--_space) * 0.6);
    align-items: stretch;
  }
  .top .media {
    width: 100%;
  }
  .item {
    --_media-width: clamp(4.2em, 26%, 11em);
    gap: min(var(--_space), 4%);
    /* On each entry, not on the list: the browser then skips styles of entries out of view. */
    container-type: inline-size;
  }

  .list.grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 1.5);
    padding-block: var(--_space);
  }
  .grid .entry {
    padding: 0;
    border: 0;
  }
  .grid .item:not(:has(.media)) {
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: 1px solid;
  }
  .grid .item {
    --_headline: 1.1em;
  }

  .headlines {
    --_headline: 1em;
  }
  .headlines .entry {
    padding-block: calc(var(--_space) * 0.55);
  }
  .headlines .text {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: baseline;
    justify-content: space-between;
  }
  .headlines .headline {
    flex: 1 1 16em;
    font-weight: 550;
  }
  .headlines .kicker {
    flex-basis: 100%;
  }
  .headlines .date {
    margin: 0;
  }

  .numbered {
    counter-reset: rank;
  }
  .numbered .entry {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 0.6);
    counter-increment: rank;
  }
  .numbered .entry::before {
    content: counter(rank);
    color: var(--_muted);
    font-family: var(--news-font-heading, inherit);
    font-size: 1.8em;
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .foot {
    padding-block-start: calc(var(--_space) * 0.5);
  }
  .see-all {
    font-size: 0.9em;
  }
`;
