import { css } from 'lit';

export const sampleWidgetStyles = css`
  .list {
    display: grid;
    gap: var(--_space);
  }
`;
