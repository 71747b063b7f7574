/** Returns the character for an entity name, or for a reference to a C1 control such as "#146". */
export type EntityLookup = (name: string) => string | undefined;

const BASIC: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Decodes character references exactly once; keeps unknown names, and parameter names as in "?a=1&lt=2". */
export const decodeEntities = (text: string, lookup?: EntityLookup): string =>
  text.replace(/&(?:#(x[\da-f]+|\d+)|([a-z][\da-z]*))(;|=?)/gi, (whole, number: string, name: string, end: string) => {
    if (end === '=') return whole;
    if (!number) return BASIC.get(name) || (end && lookup?.(name)) || whole;
    const code = Number(`0${number}`);
    // HTML 13.2.5.80: references to C1 controls mean the Windows-1252 characters.
    if (code > 127 && code < 160) return lookup?.(`#${code}`) ?? whole;
    return code && code < 0x110000 && code >> 11 !== 27 ? String.fromCodePoint(code) : '\ufffd';
  });
