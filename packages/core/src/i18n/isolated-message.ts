import { html } from 'lit';

/** A message whose values, such as names, are isolated from the direction of the text around them. */
export const isolatedMessage = (text: string, values: Record<string, unknown>): unknown =>
  text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return Object.hasOwn(values, piece) ? html`<bdi>${values[piece]}</bdi>` : `{${piece}}`;
  });
