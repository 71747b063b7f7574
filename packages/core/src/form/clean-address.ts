/** Invisible characters that copying adds: soft hyphens, joiners, direction marks, other formatting, blank Braille. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** Full-width forms from input methods, and ligatures from documents. */
const WIDE = /[\uff01-\uff5e\ufb00-\ufb06]/g;

/** Full stops of other scripts, within a domain. */
const FULL_STOP = /(?<=[\p{L}\p{N}])[。｡](?=[\p{L}\p{N}])/gu;

/** Characters before an address in a text or a list of recipients. A dot before it belongs to it and is an error. */
const BEFORE = /^(?:['`{|}]|[^\p{L}\p{M}\p{N}.!#$%&*+/=?^_~-])+/u;
const BEHIND = /[^\p{L}\p{M}\p{N}@]+$/u;

/** A label with a colon, as in a list of contacts; not the scheme of a link. */
const LABEL = /^[\p{L}\p{M}\p{N} .-]{1,30}[:：](?!\/\/)\s*/u;

/** An address in brackets, beside a name or comment. */
const IN_BRACKETS =
  /[<(‹〈《「『【[]\s*((?:mailto:)?[^\s<>()[\]‹›〈〉《》「」『』【】]+@[^\s<>()[\]‹›〈〉《》「」『』【】]+)\s*[>)›〉》」』】\]]/iu;

/** A comment in brackets after an address. */
const COMMENT = /\s*\([^()@]*\)$/;

/** A complete address, with a dot in its domain, which the browser's own check does not require. */
const ADDRESS = /^[^\s@.]+(\.[^\s@.]+)*@[^\s@.]+(\.[^\s@.]+)+$/;

/** Longer than any address with a name. */
const MAX_LENGTH = 1000;

export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Removes the text around a pasted address: `"Ada" <mailto:ada@news.example?subject=Hi>,` becomes `ada@news.example`. */
export function cleanAddress(pasted: string): string {
  const text = pasted
    .slice(0, MAX_LENGTH)
    .replace(/\p{Zs}/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(WIDE, (letter) => letter.normalize('NFKC'))
    .replace(FULL_STOP, '.')
    .replace(/&(lt|gt|quot);/gi, (_, name: string) => ({ lt: '<', gt: '>' })[name.toLowerCase()] ?? '"')
    .trim();
  const linked = /mailto:(?:\/\/|\?to=)?\s*([^?\s>)\]]*)/i.exec(text)?.[1];
  const plain = linked ? decode(linked) : text;
  return bare(IN_BRACKETS.exec(plain)?.[1] ?? plain.replace(COMMENT, ''));
}

const bare = (text: string): string =>
  text
    .replace(LABEL, '')
    // Emphasis in plain text.
    .replace(/^([*_~]+)(.+)\1$/, '$2')
    .replace(BEFORE, '')
    // The rest of a `mailto:` link.
    .replace(/^([^?@]+@[^?@]+)\?.*/, '$1')
    .replace(BEHIND, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
