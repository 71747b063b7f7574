import { css } from 'lit';

/** The forms to write, to answer, to report, and to name one's own server. */
export const writerStyles = css`
  article .form {
    padding-block: 0.8em 0.4em;
  }
  .begun textarea {
    min-height: 6.5em;
  }
  textarea[hidden] {
    display: none;
  }
  .fields {
    display: grid;
    gap: 0.7em var(--_space);
    margin-block-start: 0.4em;
  }
  .fields label {
    margin-block-end: 0.3em;
  }
  label small {
    color: var(--_muted);
  }
  .tick {
    margin-block-start: 0.4em;
  }
  .counter {
    justify-self: end;
  }
  .preview {
    padding: 0.6em 0.8em;
    border: 1px dashed var(--_line);
    border-radius: var(--news-radius, 4px);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.1em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .foot .submit {
    width: auto;
  }
  [part='button']:disabled {
    color: var(--_muted);
    text-decoration-line: none;
    cursor: default;
  }
  .message .action {
    margin-inline-start: 0.4em;
    font-size: 1em;
  }
  .elsewhere .form {
    padding-block: var(--_space) 0;
    font-weight: 400;
  }
  @container (min-width: 34em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .foot .fine {
      margin-inline-start: auto;
    }
  }
  @container (min-width: 56em) {
    .aside .fields {
      grid-template-columns: none;
    }
    .aside .foot .fine {
      margin-inline-start: 0;
    }
  }
`;
