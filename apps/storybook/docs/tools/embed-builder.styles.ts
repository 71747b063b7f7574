import { css } from 'lit';

export const embedBuilderStyles = css`
  .widgets {
    margin-block-end: 20px;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(17rem, 21rem) minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  .panel {
    border: 1px solid var(--doc-line);
    border-radius: 10px;
    background: var(--doc-panel);
  }
  details + details,
  details + .place {
    border-block-start: 1px solid var(--doc-line);
  }
  summary {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    width: 7px;
    height: 7px;
    border: solid var(--doc-soft);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: -135deg;
  }
  .count {
    margin-inline-start: auto;
    color: var(--doc-soft);
    font-size: 12.5px;
    font-weight: 400;
  }
  .fields {
    display: grid;
    gap: 16px;
    padding: 4px 16px 18px;
  }
  .place {
    display: grid;
    gap: 12px;
    padding: 16px;
  }
  .row {
    display: grid;
    gap: 4px;
  }
  .row > span {
    font-size: 13px;
    font-weight: 650;
  }
  .row .choices {
    justify-self: start;
  }
  .themed {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
  }
  .dot {
    width: 18px;
    height: 18px;
    border: 1px solid rgb(0 0 0 / 20%);
    border-radius: 50%;
  }
  .show {
    position: sticky;
    inset-block-start: 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .frame {
    overflow: hidden;
    border: 1px solid var(--doc-line);
    border-radius: 10px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 8px 16px;
    border-block-end: 1px solid var(--doc-line);
    background: var(--doc-panel);
  }
  widget-stage {
    max-height: max(24rem, 52vh);
    overflow: auto;
  }
  .trouble {
    margin: 0 0 12px;
    color: var(--doc-bad);
    font-size: 14px;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-block-end: 10px;
  }
  [role='tab'] {
    min-height: 32px;
    padding: 0 10px;
    border-color: transparent;
    background: none;
    color: var(--doc-soft);
    font-size: 13px;
  }
  [role='tab'][aria-selected='true'] {
    background: var(--doc-track);
    color: var(--doc-ink);
  }
  .note {
    margin-block: 10px 0;
  }
  .files {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    margin-block-start: 14px;
  }
  .hashes {
    display: flex;
    gap: 8px;
    align-items: baseline;
    margin-block-start: 10px;
    font-size: 12.5px;
  }
  @media (max-width: 860px) {
    .work {
      grid-template-columns: minmax(0, 1fr);
    }
    .show {
      position: static;
      order: -1;
    }
  }
`;
