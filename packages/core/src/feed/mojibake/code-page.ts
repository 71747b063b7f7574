/** Letters that encode one character in UTF-8, and their position. */
export interface Candidate {
  at: number;
  end: number;
  character: string;
}

/** Returns whether a candidate is mojibake, by the character that it encodes and the letters around it. */
export type Judge = (letters: string, character: string, isJoined: boolean, before: string, after: string) => boolean;

/** A code page that may have been used to decode UTF-8 by mistake. */
export interface CodePage {
  /** Matches letters that may encode a character in UTF-8, and are not likely chance in this text. */
  utf8(text: string): RegExp;
  byteOf(letter: string): number;
  /** Number of non-Latin characters that is not enough proof. */
  unproven: number;
  /** Judges the candidates of a text; `rest` is the text without them. */
  judge(found: Candidate[], rest: string, text: string): Judge;
  /** Repairs sequences that lost a byte; `isBroken` means that the text was mojibake. */
  mend(text: string, isBroken: boolean): string;
}
