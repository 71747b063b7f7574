/** What Windows-1252 has where ISO 8859-1 has C1 controls, from 0x80 on; five bytes have no letter. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
