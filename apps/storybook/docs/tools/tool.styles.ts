import { css } from 'lit';

/** Surfaces, fields and buttons of the tools. */
export const toolStyles = css`
  :host {
    display: block;
    color: var(--doc-ink);
    font: 14px/1.45 var(--doc-font);
    text-align: start;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1 {
    margin: 0;
    font-size: 28px;
    font-weight: 800;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  h2 {
    margin: 0;
    font-size: 14px;
    font-weight: 700;
    line-height: 1.3;
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .lead {
    max-width: 42em;
    margin-block-start: 6px;
    color: var(--doc-soft);
    font-size: 15px;
  }
  .hint {
    color: var(--doc-soft);
    font-size: 12.5px;
    line-height: 1.4;
  }
  code {
    font:
      0.92em ui-monospace,
      Menlo,
      'DejaVu Sans Mono',
      monospace;
  }
  :focus-visible {
    outline: 2px solid var(--doc-accent);
    outline-offset: 2px;
  }
  button,
  a.button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-height: 34px;
    padding: 0 12px;
    border: 1px solid var(--doc-edge);
    border-radius: 6px;
    background: var(--doc-field);
    color: var(--doc-ink);
    font: inherit;
    font-weight: 650;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  :is(button, a.button):hover {
    border-color: var(--doc-soft);
  }
  :is(button, a.button).primary {
    border-color: var(--doc-ink);
    background: var(--doc-ink);
    color: var(--doc-field);
  }
  :is(button, a.button).primary:hover {
    background: var(--doc-soft);
  }
  input:is([type='text'], [type='url'], [type='number']),
  select,
  textarea {
    width: 100%;
    min-height: 34px;
    padding: 6px 10px;
    border: 1px solid var(--doc-edge);
    border-radius: 6px;
    background: var(--doc-field);
    color: inherit;
    font: inherit;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--doc-soft);
    opacity: 1;
  }
  :is(input, select, textarea):hover {
    border-color: var(--doc-soft);
  }
  :is(input, select, textarea):focus-visible {
    border-color: var(--doc-accent);
    outline-offset: 0;
  }
  .choices {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: 0;
    border-radius: 8px;
    background: var(--doc-track);
  }
  .choices label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 30px;
    padding: 0 10px;
    border-radius: 6px;
    font-size: 13px;
    font-weight: 600;
    cursor: pointer;
  }
  .choices input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    border-radius: 6px;
    cursor: pointer;
  }
  .choices label:has(:checked) {
    background: var(--doc-field);
    box-shadow: 0 1px 2px rgb(0 0 0 / 14%);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 24px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
