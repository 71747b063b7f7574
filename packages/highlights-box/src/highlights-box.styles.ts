import { css } from 'lit';

export const highlightsBoxStyles = css`
  :host {
    /* Space between the box and the paragraphs around it. */
    margin-block: 1.5em;
  }
  :host(:state(empty)) {
    display: none;
  }
  /* Separates the box from the article around it. */
  section {
    padding-block-end: calc(var(--_space) * 0.6);
    border-block-end: 1px solid var(--_line);
  }
  /* All points and notes align to one side, whatever their direction; Chromium supports only the prefixed value. */
  section > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Limits the line length; wide boxes have two columns. */
  .point > div {
    max-width: 42em;
  }
  @container news (min-width: 60em) {
    .list {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 2.5);
    }
    .point:nth-child(2) {
      border-block-start-width: 0;
    }
    /* Alone in its row, under a hairline as long as the box. */
    .point:nth-child(odd):is(:last-child, :has(+ [hidden])) {
      grid-column: 1 / -1;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: baseline;
  }
  .status {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .foot {
    margin: 0;
    padding-block-start: 0.4em;
  }
  .skeleton .point::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss';
  }
  .skeleton > .point::before {
    color: var(--_tint);
  }
  /* The heading is one of many in the article. */
  .heading {
    font-size: clamp(1.2em, 1.1em + 0.5cqi, 1.4em);
  }
  @media print {
    .point[hidden] {
      display: list-item;
    }
  }
`;
