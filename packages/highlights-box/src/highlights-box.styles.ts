import { css } from 'lit';

export const highlightsBoxStyles = css`
  :host(:state(empty)) {
    display: none;
  }
  /* Parts the box from the text that it stands in. */
  section,
  .bones {
    padding-block-end: calc(var(--_space) * 0.6);
    border-block-end: 1px solid var(--_line);
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
    color: var(--_muted);
    font-size: 0.8em;
  }
  .bones i {
    display: block;
  }
  /* Words of the usual length, which wrap as the text will. */
  .bones i::after {
    border-radius: var(--_radius);
    background: linear-gradient(#0000 20%, var(--_tint) 0 80%, #0000 0);
    content: 'ssssssssss';
    -webkit-text-fill-color: #0000;
  }
  .bones .point::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss';
  }
  .bones .point::before {
    border-color: var(--_tint);
    background: none;
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
