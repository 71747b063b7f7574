/** A piece of a highlight; with an address it is a link. */
export interface Highlight {
  text: string;
  url?: string;
  /** `_blank` for a link of its own tab, whatever the box says. */
  target?: string;
}

/** The pieces of what a source or a script gives as one highlight; none when it is blank. */
export const asPieces = (value: unknown): Highlight[] => {
  const { text, url } = (value === Object(value) ? value : { text: value }) as Partial<Highlight>;
  return String(text ?? '').trim() ? [{ text: String(text), url }] : [];
};
