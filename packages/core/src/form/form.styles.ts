import { css } from 'lit';

/** Labels, fields, checkboxes, the submit button, messages, and the honeypot. */
export const formStyles = css`
  label,
  legend {
    display: block;
    padding: 0;
    font-size: 0.9em;
    font-weight: 550;
  }
  label small {
    font-weight: 400;
  }
  input,
  select,
  textarea,
  .submit {
    width: 100%;
    min-height: 2.75em;
    padding: 0.55em 0.8em;
    border: 1px solid;
    border-radius: var(--news-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
    /* Phones zoom in on smaller text. */
    font-size: max(16px, 1em);
    line-height: calc(1.3 * var(--_tall));
  }
  :is(input, select, textarea):focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }
  .submit {
    padding-inline: 1.3em;
    font-weight: 600;
    cursor: pointer;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    input,
    select,
    textarea {
      border-color: var(--_edge);
    }
  }
  /* The button is filled only if its text colour can be computed, which Chromium 119 gets wrong. */
  @supports (color: oklch(from currentColor l c h)) and selector(:state(a)) {
    .submit {
      border-color: #0000;
      background: var(--_accent);
    }
    .submit span {
      /* Near black or white, whichever is readable on the accent. */
      color: var(--_on-accent, oklch(from var(--_accent) clamp(0.15, (0.62 - l) * 100, 1) 0 0));
    }
  }
  .submit:hover {
    filter: brightness(1.1);
  }
  /* A filter would also apply to the focus ring. */
  .submit[aria-disabled] {
    cursor: default;
    filter: none;
  }
  .submit[aria-disabled] span {
    opacity: 0.75;
  }
  :host(:is(:state(submitting), :state(posting))) .submit span::after {
    content: '';
    position: absolute;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid;
    border-inline-end-color: #0000;
    border-radius: 50%;
    margin: 0.28em 0.25em;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:is(:state(submitting), :state(posting))) .submit span::after {
      animation: turn 0.9s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  .tick {
    display: grid;
    min-height: 24px;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    font-weight: 400;
  }
  .tick small {
    display: block;
  }
  :is([type='checkbox'], [type='radio']) {
    width: 1.15em;
    min-height: 0;
    height: 1.15em;
    margin: 0.18em 0 0;
    accent-color: var(--_accent);
  }
  [type][aria-invalid='true'],
  textarea[aria-invalid='true'] {
    outline: 2px solid;
    outline-offset: -1px;
  }
  .message {
    min-height: 1.5em;
    color: var(--_soft);
    font-size: 0.85em;
  }
  /* Errors have an icon, so that they do not rely on colour. */
  .wrong {
    color: var(--news-error, inherit);
    font-weight: 550;
  }
  .wrong:not(:empty, [data-empty])::before {
    content: '!';
    content: '!' / '';
    display: inline-block;
    box-sizing: border-box;
    width: 1.3em;
    border: 1px solid;
    border-radius: 50%;
    margin-inline-end: 0.45em;
    text-align: center;
    line-height: 1.2;
  }
  [type='email'] {
    /* Addresses are written from left to right on every page. */
    unicode-bidi: plaintext;
  }
  .decoy {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
`;
