import { css } from 'lit';

/** Styles of the form, and of the overlay around it. */
export const searchBoxStyles = css`
  :host {
    /* The surface below the options. */
    --_paper: var(--news-surface, Canvas);
    container-type: inline-size;
  }
  @supports (color: oklch(from currentColor l c h)) and selector(:state(a)) {
    :host {
      /* Light or dark to suit the text on it, in any colour scheme of the page. */
      --_paper: var(--news-surface, oklch(from currentColor clamp(0.19, (0.6 - l) * 100, 1) 0 0));
    }
  }
  [hidden] {
    display: none !important;
  }
  p {
    margin: 0;
  }
  .form {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.4);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
  }
  .field input {
    flex: 1 1 9em;
    min-width: 0;
    max-width: 40em;
  }
  .submit {
    flex: none;
    width: auto;
    max-width: 100%;
    min-height: 2.75em;
  }
  @container (max-width: 17em) {
    .field {
      flex-wrap: wrap;
    }
    .field :is(input, .submit) {
      flex-basis: 100%;
    }
  }
  .note {
    color: var(--_soft);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }

  .trigger {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2.4em;
  }
  .glass {
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  dialog {
    width: min(44rem, 100vw - 2rem);
    max-width: none;
    max-height: min(80vh, 100dvh - 2rem);
    margin-block-start: max(1rem, 8vh);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--news-radius, 4px);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .sheet {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.2);
  }
  .close {
    justify-self: end;
  }
  @media (forced-colors: active) {
    dialog {
      background: Canvas;
    }
  }
  @media print {
    .form,
    .trigger {
      display: none;
    }
    :host(:not(:state(ready))) .head {
      display: none;
    }
  }
`;
