/** Longer texts are shortened. */
const MOST = 220;
const LEAST = 80;

/** Splits a text after a sentence, or else after a word. */
export function splitBio(text: string): [shown: string, rest: string] {
  if (text.length <= MOST) return [text, ''];
  const ends = [...text.slice(0, MOST).matchAll(/[.!?。！？؟]["'”’»)]?\s*/g)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const sentence = ends.findLast((end) => end >= LEAST);
  const at = sentence ?? text.lastIndexOf(' ', MOST);
  return [text.slice(0, at > 0 ? at : MOST).trimEnd(), text.slice(at > 0 ? at : MOST)];
}
