import { css } from 'lit';

/** Loaded with the section, which few cards have. */
export const latestStyles = css`
  .latest a {
    font-weight: 600;
  }
  /* The padding for fingers is distance enough: more would lie over the date. */
  .latest a:focus-visible {
    outline-offset: clamp(0px, 0.55em - 10.5px, 2px);
  }
  .latest a:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .latest {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .latest .heading {
    font-size: 1em;
  }
  .latest li {
    padding-block-end: 0.55em;
    line-height: calc(1.35 * var(--_tall));
    text-wrap: balance;
  }
  .latest li + li {
    padding-block-start: 0.55em;
    border-block-start: 1px solid var(--_line);
  }
  .dates {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.8em;
  }
`;
