/** Like `encodeURIComponent`, which throws on a text that was cut inside a surrogate pair. */
export const urlEncode = (text: string | number): string =>
  encodeURIComponent(String(text).replace(/\p{Surrogate}/gu, '\ufffd'));
