import { css } from 'lit';

/** Tables of the foundations. */
export const tableStyles = css`
  :host {
    display: block;
    overflow-x: auto;
    margin-block: 1rem 2rem;
    color: #1b1c1e;
    font: 15px/1.5 system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  :is(td, th) {
    padding: 0.6em 1.2em 0.6em 0;
    border-block-end: 1px solid #dcdcd8;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    color: #5b5d60;
    font-size: 13px;
    font-weight: 400;
  }
  code {
    font: 600 0.88em/1.5 ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
  }
  small {
    color: #5b5d60;
  }
`;
