import { css } from 'lit';

export const subscribeFormStyles = css`
  .box {
    display: grid;
    container-type: inline-size;
  }
  /* The success view replaces the form in place, so that nothing on the page moves. */
  .form,
  .done {
    grid-area: 1 / 1;
    min-width: 0;
  }
  .form[inert] {
    visibility: hidden;
  }
  .form,
  .main {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .main {
    align-content: start;
  }
  .form:not(.bare) {
    gap: calc(var(--_space) * 0.9);
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .head,
  .done {
    display: grid;
    gap: 0.35em;
    align-content: start;
    justify-content: stretch;
    padding: 0;
    border: 0;
  }
  .heading {
    font-size: 1.45em;
    line-height: calc(1.2 * var(--_tall));
  }
  .heading:focus-visible {
    outline: 0;
  }
  img {
    justify-self: start;
    max-width: 100%;
    max-height: 7em;
    margin-block-end: 0.4em;
    border-radius: var(--_radius);
  }
  .head > p,
  .done > p {
    color: var(--_soft);
  }
  .head > .fine,
  .fine,
  small {
    color: var(--_muted);
    font-size: 0.8em;
  }
  legend {
    margin-block-end: 0.5em;
  }
  .names div,
  .extra label:not(.tick) {
    display: grid;
    gap: 0.4em;
  }
  .names,
  .lists {
    display: grid;
    gap: calc(var(--_space) * 0.7);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .extra {
    display: contents;
  }
  /* Precedes the button in reading order, but is displayed below it. */
  .message {
    order: 1;
  }
  /* Takes the place of an empty message, so that nothing moves when a message appears. */
  .under {
    --_gap: 0.5;
    order: 2;
    min-width: 0;
    margin-block-start: calc(-1.275em - var(--_space) * var(--_gap));
  }
  .stacked .under {
    --_gap: 0.8;
  }
  .under > .fine {
    font-size: 0.85em;
  }
  .action {
    min-height: 24px;
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-size: 1em;
  }
  .message:not([data-empty]) ~ .under {
    visibility: hidden;
  }
  .stacked .main {
    gap: calc(var(--_space) * 0.8);
    max-width: 36em;
  }
  .stacked .main > [for] {
    margin-block-end: -0.4em;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.1em;
    font-size: 0.9em;
    font-weight: 550;
  }
  .done {
    align-self: start;
  }
  .bare + .done {
    align-self: center;
  }
  .done bdi {
    font-weight: 600;
  }
  [hidden] {
    display: none;
  }
  @container (min-width: 22em) {
    .row .main {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row :is(label, .message, .under) {
      grid-column: 1 / -1;
    }
    .names {
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    }
    .stacked .submit {
      width: auto;
      justify-self: start;
    }
  }
  @container (min-width: 44em) {
    .form:not(.bare) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 28em);
      gap: calc(var(--_space) * 2.5);
      align-items: start;
      max-width: 62em;
    }
    /* Aligns the label with the heading. */
    .form:not(.bare) .main {
      padding-block-start: 0.35em;
    }
    .bare.row .main {
      grid-template-columns: auto minmax(0, 26em) auto;
      align-items: center;
      justify-content: start;
    }
    .bare.row label {
      grid-column: 1;
      padding-inline-end: 0.6em;
    }
    .bare.row :is(.message, .under) {
      grid-column: 2 / -1;
    }
    .bare + .done {
      grid-template-columns: auto 1fr;
      gap: 0.2em 1.5em;
    }
    .bare + .done .next {
      grid-column: 2;
    }
  }
  @media print {
    .main {
      display: none;
    }
  }
`;
