/** As `encodeURIComponent`, which throws where a text from outside has been cut within a letter. */
export const urlEncode = (text: string | number): string =>
  encodeURIComponent(String(text).replace(/\p{Surrogate}/gu, '\ufffd'));
