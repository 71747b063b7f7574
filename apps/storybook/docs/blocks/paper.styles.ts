import { css } from 'lit';

/** The light page on which documents show widgets. */
export const paperStyles = css`
  .paper {
    background: #fff;
    color: #1b1c1e;
    color-scheme: light;
    font:
      16px/1.5 system-ui,
      'Segoe UI',
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif;
  }
`;
