/** Letters that encode one character in UTF-8, and their position. */
export interface Candidate {
  at: number;
  end: number;
  character: string;
}

/** Whether a candidate is mojibake, by the character that it encodes and the letters around it. */
export type Judge = (letters: string, character: string, isJoined: boolean, before: string, after: string) => boolean;

/** A code page with which UTF-8 may have been decoded by mistake. */
export interface CodePage {
  /** Matches letters that may encode a character in UTF-8, other than by chance in this text. */
  utf8(text: string): RegExp;
  byteOf(letter: string): number;
  /** How many non-Latin characters are not enough as proof. */
  unproven: number;
  /** Judges the candidates of a text; `rest` is the text without them. */
  judge(found: Candidate[], rest: string, text: string): Judge;
  /** Repairs sequences that lost a byte; `isBroken` says whether the text was mojibake. */
  mend(text: string, isBroken: boolean): string;
}
