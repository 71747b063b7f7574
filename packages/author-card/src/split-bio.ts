/** Longer texts are shown in part. */
const MOST = 220;
const LEAST = 80;

/** A short text and what follows it: cut after a sentence, else after a word. */
export function splitBio(text: string): [shown: string, rest: string] {
  if (text.length <= MOST) return [text, ''];
  const ends = [...text.slice(0, MOST).matchAll(/[.!?。！？؟]["'”’»)]?\s*/g)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const sentence = ends.findLast((end) => end >= LEAST);
  const at = sentence ?? text.lastIndexOf(' ', MOST);
  return [text.slice(0, at > 0 ? at : MOST).trimEnd(), text.slice(at > 0 ? at : MOST)];
}
