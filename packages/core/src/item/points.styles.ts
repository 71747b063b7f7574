import { css } from 'lit';

/** A list of points with drawn bullets or numbers. */
export const pointStyles = css`
  .point {
    position: relative;
    padding-block: calc(var(--_space) * 0.4);
    padding-inline-start: 1.3em;
  }
  /* WebKit crashes on pretty wrapping with new-tab links in bidirectional lines. */
  .point:not(:has([target])) {
    text-wrap: pretty;
  }
  .point + .point {
    border-block-start: 1px solid var(--_line);
  }
  .point::before {
    position: absolute;
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: lining-nums tabular-nums;
  }
  :not(ol) > .point::before {
    content: '';
    inset-inline-start: 0.15em;
    margin-block-start: 0.55em;
    /* A border, which forced colours and print keep. */
    border: 0.19em solid;
    border-radius: 50%;
  }
  ol > .point {
    padding-inline-start: 2em;
  }
  ol > .point::before {
    content: counter(list-item);
    inset-inline-start: 0;
  }
  @media print {
    .point {
      break-inside: avoid;
    }
  }
`;
