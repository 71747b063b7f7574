import { css } from 'lit';

export const themeBuilderStyles = css`
  .start {
    display: grid;
    gap: 10px;
    margin-block-end: 20px;
  }
  .hosts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .host {
    padding: 4px 12px 4px 4px;
    min-height: 44px;
  }
  .host[aria-pressed='true'] {
    border-color: var(--doc-ink);
    box-shadow: inset 0 0 0 1px var(--doc-ink);
  }
  .sample {
    position: relative;
    display: grid;
    place-items: center;
    width: 44px;
    height: 34px;
    border: 1px solid rgb(0 0 0 / 12%);
    border-radius: 4px;
    font-size: 15px;
    line-height: 1;
  }
  .sample::after {
    content: '';
    position: absolute;
    inset: auto 3px 3px auto;
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--dot);
  }
  summary {
    display: inline-block;
    padding: 4px 0;
    color: var(--doc-accent);
    font-weight: 650;
    cursor: pointer;
  }
  .paste {
    display: grid;
    grid-template-columns: minmax(0, 40rem) auto;
    gap: 8px 12px;
    align-items: end;
    justify-content: start;
    padding-block-start: 6px;
  }
  .paste .hint {
    grid-column: 1 / -1;
  }
  .paste textarea {
    font:
      12.5px/1.5 ui-monospace,
      Menlo,
      'DejaVu Sans Mono',
      monospace;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(19rem, 23rem) minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  .panel {
    border: 1px solid var(--doc-line);
    border-radius: 10px;
    background: var(--doc-panel);
  }
  .show {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  /* Stays visible while colours change. */
  .checks {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px;
    padding: 10px 14px;
    border: 1px solid var(--doc-line);
    border-radius: 10px;
    background: var(--doc-field);
  }
  .walls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(17rem, 21rem) minmax(0, 1fr);
    gap: 24px;
    margin-block-start: 28px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--doc-line);
  }
  .result .hint {
    margin-block-start: 6px;
  }
  @media (max-width: 1100px) {
    .work,
    .result {
      grid-template-columns: 15.5rem minmax(0, 1fr);
      gap: 16px;
    }
  }
  @media (max-width: 860px) {
    .walls,
    .checks {
      grid-template-columns: minmax(0, 1fr);
    }
    .checks {
      position: static;
    }
    .work,
    .result,
    .paste {
      grid-template-columns: minmax(0, 1fr);
    }
    .show {
      order: -1;
    }
  }
`;
