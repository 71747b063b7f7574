import { html } from 'lit';

/** Fills a message with values, such as names, isolated from the direction of the surrounding text. */
export const isolatedMessage = (text: string, values: Record<string, unknown>): unknown =>
  text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return Object.hasOwn(values, piece) ? html`<bdi>${values[piece]}</bdi>` : `{${piece}}`;
  });
