import { css } from 'lit';

export const highlightsBoxStyles = css`
  :host(:state(empty)) {
    display: none;
  }
  /* Parts the box from the text that it stands in. */
  section,
  .skeleton {
    padding-block-end: calc(var(--_space) * 0.6);
    border-block-end: 1px solid var(--_line);
  }
  /* One side for all of it, whichever way a point or a note runs; Chromium knows only the prefixed name. */
  section > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .point {
    position: relative;
    padding-block: calc(var(--_space) * 0.4);
    padding-inline-start: 1.3em;
  }
  /* WebKit crashes over links that open a new tab in lines of two directions. */
  .point:not(:has([target])) {
    text-wrap: pretty;
  }
  .point + .point {
    border-block-start: 1px solid var(--_line);
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
    /* Nothing but border, which forced colours and paper keep. */
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
    gap: 0.5em;
    align-items: baseline;
  }
  .actions .action {
    padding: 0.25em 0.7em;
    font-size: 0.8em;
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
  @media print {
    .point[hidden] {
      display: list-item;
    }
    .point {
      break-inside: avoid;
    }
  }
`;
