import { css } from 'lit';

/** Tables of the foundations. */
export const tableStyles = css`
  :host {
    display: block;
    overflow-x: auto;
    margin-block: 1rem 2rem;
    color: var(--doc-ink);
    font: 15px/1.5 var(--doc-font);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  :is(td, th) {
    padding: 0.6em 1.2em 0.6em 0;
    border-block-end: 1px solid var(--doc-line);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    color: var(--doc-soft);
    font-size: 13px;
    font-weight: 400;
  }
  code {
    font: 600 0.88em/1.5 var(--doc-code);
  }
  small {
    color: var(--doc-soft);
  }
`;
