import { css } from 'lit';

export const highlightsBoxStyles = css`
  :host(:state(empty)) {
    display: none;
  }
  .head {
    padding-block: calc(var(--_space) * 0.5);
  }
  .heading {
    font-size: 1.1em;
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: point;
  }
  .point {
    position: relative;
    padding-block: calc(var(--_space) * 0.4);
    padding-inline-start: 1.3em;
    counter-increment: point;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .point + .point {
    border-block-start: 1px solid var(--_line);
  }
  .point[hidden] {
    display: none;
  }
  .point::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    margin-block-start: 0.55em;
    width: 0.36em;
    height: 0.36em;
    /* Forced colours and paper keep borders, and rounding leaves them a hole. */
    border: 0.18em solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  ol .point {
    padding-inline-start: 2em;
  }
  ol .point::before {
    content: counter(point);
    inset-inline-start: 0;
    margin-block-start: 0;
    width: auto;
    height: auto;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .point a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .point a[target]::after {
    content: '\\2197' / '';
    margin-inline-start: 0.15em;
    font-size: 0.85em;
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
  .status,
  .disclosure {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .disclosure {
    margin: 0.5em 0 0;
    line-height: 1.4;
  }
  .foot {
    margin: 0;
    padding-block-start: 0.4em;
  }
  ::slotted([slot='note']) {
    margin: 0.5em 0 0;
    font-size: 0.8em;
  }
  .bones {
    padding-block-start: 2.6em;
    border-block-start: 2px solid;
  }
  .bones i {
    display: block;
    width: 94%;
    height: 0.9em;
    margin-block: 0.4em 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .bones i:nth-child(even) {
    width: 72%;
  }
  @media print {
    .point[hidden] {
      display: block;
    }
    .point {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
    .actions,
    .foot {
      display: none;
    }
    .point a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
