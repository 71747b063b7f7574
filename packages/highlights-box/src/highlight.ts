/** A piece of a highlight; with an address it is a link. */
export interface Highlight {
  text: string;
  url?: string;
  /** `_blank` for a link of its own tab, whatever the box says. */
  target?: string;
}

/** One highlight as it is shown. */
export interface Point {
  /** All of its text. */
  text: string;
  /** The same with its links. */
  content: unknown;
}

/** Which way a text runs, by most of its letters: many an Arabic sentence begins with a Latin name. */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  2 * text.split(/[\u0590-\u08ff]/).length > text.split(/\p{L}/u).length + 1 ? 'rtl' : 'ltr';
