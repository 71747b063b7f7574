import { css } from 'lit';

/** The field to write in before a reader begins, and what is in its place where others take comments. */
export const commentFormStyles = css`
  .form {
    display: grid;
    gap: 0.45em;
    max-width: 48em;
    padding-block: 0.2em calc(var(--_space) * 1.2);
  }
  textarea {
    display: block;
    min-height: 3.4em;
    line-height: calc(1.5 * var(--_tall));
    resize: vertical;
  }
  @supports (field-sizing: content) {
    textarea {
      field-sizing: content;
    }
  }
  .login,
  .elsewhere {
    padding-block: 0.2em calc(var(--_space) * 1.2);
    font-weight: 550;
  }
  a.action {
    display: inline-block;
    text-decoration-line: none;
  }
  @media print {
    .form,
    .elsewhere,
    .login {
      display: none;
    }
  }
`;
