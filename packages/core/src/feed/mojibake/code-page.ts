/** Letters that spell one character in UTF-8, and where they stand. */
export interface Candidate {
  at: number;
  end: number;
  character: string;
}

/** Whether letters are broken ones, by what they spell, and what stands beside them. */
export type Judge = (letters: string, character: string, isJoined: boolean, before: string, after: string) => boolean;

/** A code page that UTF-8 may have been decoded with by mistake. */
export interface CodePage {
  /** Letters that may spell a character in UTF-8 and do so not only by chance in this text. */
  utf8(text: string): RegExp;
  byteOf(letter: string): number;
  /** How many characters of another script than Latin prove nothing. */
  unproven: number;
  /** Judges the candidates of a text; `rest` is what is left without them. */
  judge(found: Candidate[], rest: string, text: string): Judge;
  /** Mends what spells nothing any more since it lost a byte; `isBroken` says whether the text was. */
  mend(text: string, isBroken: boolean): string;
}
