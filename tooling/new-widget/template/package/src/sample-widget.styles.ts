import { css } from 'lit';

export const sampleWidgetStyles = css`
  .list {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
