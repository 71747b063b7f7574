import { decodeEntities, type EntityLookup } from './entities.js';
import { scanMarkup } from './scan-markup.js';

/** Elements whose content readers never see (HTML 15.3.1). */
const HIDDEN = /^(script|style|template|noscript|iframe|object|svg|math|head|title|textarea|select)$/i;
/** Inline elements; any other element separates words. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

/** Collapses white space; a no-break space between words is kept. */
const collapse = (text: string): string =>
  text.replace(/\s+/g, (run) => (/^[\xa0\u202f]$/.test(run) ? run : ' ')).trim();

/** A "<" in prose, as in "if a<b then": not a tag, since it has no end and no attributes. */
const LESS_THAN = /<(?=[a-z][^<>=]*(?:<|$))/gi;

/** Converts HTML to plain text. */
export function htmlToText(html: string, lookup?: EntityLookup): string {
  let text = '';
  let isRaised = false;
  const end = (name: string) => {
    isRaised = /^sup$/i.test(name);
    if (!INLINE.test(name)) text += ' ';
  };
  scanMarkup(html.replace(LESS_THAN, '&lt;'), {
    text(part) {
      // Separates footnote marks and exponents, so that "10²" does not become "102".
      text += (isRaised && /^\d/.test(part) ? ' ' : '') + decodeEntities(part, lookup);
    },
    start(name, _, isEmpty) {
      end(name);
      return HIDDEN.test(name) && !isEmpty ? name : undefined;
    },
    end,
  });
  return collapse(text);
}
