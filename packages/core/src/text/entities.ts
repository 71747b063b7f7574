/** The character that an entity name stands for. */
export type EntityLookup = (name: string) => string | undefined;

const BASIC: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const character = (code: number): string => {
  // HTML 13.2.5.80: references to C1 controls mean the Windows-1252 characters.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
};

/** Decodes character references exactly once; unknown names stay as they are. */
export const decodeEntities = (text: string, lookup?: EntityLookup): string =>
  text.replace(/&(?:#(x[\da-f]+|\d+)|([a-z][\da-z]*))(;?)/gi, (whole, code: string, name: string, end: string) => {
    if (code) return character(Number(`0${code}`));
    return (Object.hasOwn(BASIC, name) && BASIC[name]) || (end && lookup?.(name)) || whole;
  });
