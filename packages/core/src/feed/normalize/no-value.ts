/** "No" as in "No title", which content systems write in many languages. */
const NO = 'no|kein(?:en)?|ohne|sin|sans|senza|sem|geen|bez|без|untitled|none|empty';
const IN_BRACKETS = `[[(]\\s*(?:${NO})(?:\\s[^\\s\\])]+)?\\s*[\\])]`;

/** Values that programs write for a missing one. */
const NULL = 'null|undefined|nan|n\\/a|none|untitled';

/** Sentences in place of a missing text. */
const SENTENCE = 'no (?:description|summary|excerpt|content)(?: (?:available|given|provided|yet))?\\.?';

const NO_TEXT = new RegExp(`^\\s*(?:${NULL}|${IN_BRACKETS}|${SENTENCE})\\s*$`, 'i');

/** Returns whether a text only says that there is none. */
export const saysNothing = (text: string): boolean => NO_TEXT.test(text);
