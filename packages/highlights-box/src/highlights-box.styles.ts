import { css } from 'lit';

export const highlightsBoxStyles = css`
  :host {
    /* Apart from the paragraphs around it. */
    margin-block: 1.5em;
  }
  :host(:state(empty)) {
    display: none;
  }
  /* Separates the box from the article around it. */
  section {
    padding-block-end: calc(var(--_space) * 0.6);
    border-block-end: 1px solid var(--_line);
  }
  /* All on one side, whatever the direction of a point or note; Chromium supports only the prefixed value. */
  section > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .point {
    position: relative;
    padding-block: calc(var(--_space) * 0.4);
    padding-inline-start: 1.3em;
  }
  /* WebKit crashes on pretty wrapping with new-tab links in bidirectional lines. */
  .point:not(:has([target])) {
    text-wrap: pretty;
  }
  .point + .point {
    border-block-start: 1px solid var(--_line);
  }
  /* Lines no longer than in a column, and two columns where there is room. */
  .point > div {
    max-width: 42em;
  }
  @container news (min-width: 60em) {
    .list {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 2.5);
    }
    .point:nth-child(2) {
      border-block-start-width: 0;
    }
  }
  .point::before {
    position: absolute;
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: lining-nums tabular-nums;
  }
  :not(ol) > .point::before {
    content: '';
    inset-inline-start: 0.15em;
    margin-block-start: 0.55em;
    /* A border, which forced colours and print keep. */
    border: 0.19em solid;
    border-radius: 50%;
  }
  ol > .point {
    padding-inline-start: 2em;
  }
  ol > .point::before {
    content: counter(list-item);
    inset-inline-start: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: baseline;
  }
  .status {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .foot {
    margin: 0;
    padding-block-start: 0.4em;
  }
  .skeleton .point::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss';
  }
  .skeleton > .point::before {
    color: var(--_tint);
  }
  /* In the article the heading is one of many. */
  .heading {
    font-size: clamp(1.2em, 1.1em + 0.5cqi, 1.4em);
  }
  @media print {
    .point[hidden] {
      display: list-item;
    }
    .point {
      break-inside: avoid;
    }
  }
`;
