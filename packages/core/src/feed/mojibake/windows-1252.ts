/** What Windows-1252 has where ISO 8859-1 has C1 controls, from 0x80 on; five bytes have no letter. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** C1 controls mean nothing in a text: they are Windows-1252 letters that somebody took for ISO 8859-1. */
export const fromC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 128]!);
