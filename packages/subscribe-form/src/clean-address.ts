/** What nobody sees and copying brings along: soft hyphens, marks of width and direction, other formatting. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu;

/** What stands around an address in a text or in a list of recipients. A dot before it belongs to it and is wrong. */
const BEFORE = /^[\s"'`“”„‘’«»‹›<>()[\]{},;:、，；：]+/;
const BEHIND = /[\s"'`“”„‘’«»‹›<>()[\]{}.,;:!?、。，；：！？]+$/;

/** A pasted address without what came along: `"Ada" <mailto:ada@news.example?subject=Hi>,` is `ada@news.example`. */
export function cleanAddress(pasted: string): string {
  const text = pasted
    .replace(/\p{Zs}/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  // Of a name and an address the one in angle brackets counts.
  const [, inBrackets = text] = /<([^<>]*@[^<>]*)>/.exec(text) ?? [];
  const address = bare(inBrackets);
  const [mailto, linked] = /^mailto:\s*([^?]*)/i.exec(address) ?? [];
  return mailto === undefined ? address : bare(decode(linked!));
}

const bare = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
