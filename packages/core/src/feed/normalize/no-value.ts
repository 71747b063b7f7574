/** What content systems and programs write where a text is missing. */
const NO_TEXT =
  /^\s*(?:null|undefined|nan|n\/a|none|untitled|[[(]\s*(?:no|kein(?:en)?|ohne|sin|sans|senza|sem|geen|bez|без|untitled|none|empty)(?:\s[^\s\])]+)?\s*[\])]|no (?:description|summary|excerpt|content)(?: (?:available|given|provided|yet))?\.?)\s*$/i;

/** Whether a text only says that there is none. */
export const saysNothing = (text: string): boolean => NO_TEXT.test(text);
