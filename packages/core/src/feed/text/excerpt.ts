import { plainText } from './plain-text.js';

/** "Read more" in many languages; the title may follow. */
const READ_MORE = [
  'read (?:more|the (?:full|rest)(?: of (?:this|the))?(?: (?:article|entry|post|story|piece|report))?|full (?:story|article)|on)',
  'learn more|full (?:story|article)|continue reading|keep reading|click here to (?:read|continue|view)',
  'view (?:the )?(?:full )?(?:post|article|original)(?: (?:post|article))?',
  'weiter ?lesen|mehr (?:lesen|erfahren)|zum artikel|lire (?:la suite|plus)|en savoir plus|leer más',
  's[ei]gu[ei]r? leyendo|continuar leyendo',
  'ler mais|leia mais|saiba mais|continue (?:lendo|a ler)|leggi (?:tutto|di più|ancora)',
  'continua (?:a leggere|la lettura)|lees (?:meer|verder)|verder lezen',
  'czytaj (?:dalej|więcej)|číst (?:dál|více)|čítať ďalej|tovább olvasom|citește (?:mai mult|mai departe)',
  'читать (?:далее|дальше|полностью)|подробнее|читати далі|детальніше|devamını oku',
  'läs (?:mer|hela artikeln|vidare)|les mer|læs mere|lue lisää',
  'διαβάστε περισσότερα|đọc (?:tiếp|thêm)|xem thêm|(?:baca )?selengkapnya|อ่านต่อ|อ่านเพิ่มเติม',
  '続きを(?:読む|見る)|もっと読む',
  '阅读(?:更多|全文)|查看全文|閱讀(?:更多|全文)|繼續閱讀|继续阅读|더 ?보기|더 읽기|اقرأ المزيد|קרא עוד|ادامه مطلب|और पढ़ें',
].join('|');

/** Words that may be part of a sentence. */
const MORE = 'more|mehr|více|tovább|devamı|المزيد';

const AT_END = '(?=(?:\\s|<[^<>]*>|[^\\p{L}\\p{N}<>])*$)';

/** Links to the full article, by class, or by their words at the end of a text. */
const MORE_LINK = new RegExp(
  '<a\\b[^<>]*\\b(?:more-link|read-?more|excerpt-more|continue-reading|moretag)[^<>]*>[^]{0,300}?</a>|' +
    `<a\\b[^<>]*>(?:\\s|<(?!/a)[^<>]*>|[[(…→»])*(?:(?:${READ_MORE})(?:(?!</a)[^]){0,200}|(?:${MORE})(?:<(?!/a)[^<>]*>|[^\\p{L}\\p{N}<>])*)</a>${AT_END}`,
  'giu',
);

/** The same words without a link, at the start of a text or after a complete sentence. */
const MORE_WORDS = new RegExp(`(^|[.!?…。！？»”"\\])>]) ?[[(]?(?:${READ_MORE}|${MORE})[\\s.…→»›>:\\])]*$`, 'i');

/** Maximum number of letters of these words and their surroundings. */
const MAX_MORE = 120;

/** Searches only the end: searching the whole text would take most of the reading time. */
const withoutMoreWords = (text: string): string =>
  text.slice(0, -MAX_MORE) + text.slice(-MAX_MORE).replace(MORE_WORDS, '$1');

/** Boilerplate that content systems, aggregators and podcast hosts add to every text. */
const BOILERPLATE = [
  /\s?\b(?:the|this) (?:post|article|story|piece)\b.{1,300}?\b(?:appeared first on|first appeared (?:on|in|at)|was (?:first |originally )?published (?:on|in|at|by))\b.{1,120}$/i,
  /(?<=^|[.!?…»”")]\s?)\s?(?:th(?:is|e) (?:article|story|piece|post|essay) )?(?:(?:is|was|has been) )?(?:republished (?:from|with)|(?:originally|first) (?:published|appeared) (?:at|on|in|by))\b.{1,200}$/i,
  /^(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti)(?: \(\d+\))?$/i,
  /\s?\bContinue reading on .{1,80}$/,
  /\s?submitted by \/?u\/\S+(?: to r\/\S+)?(?: ?\[(?:link|comments)\])*$/,
  /\s?Article URL: \S+ Comments URL: \S+.*$/,
  /\s?(?:Hosted on Acast\. |Learn more about your ad choices|Support this podcast|Hosted by Simplecast).*$/,
  /\s?(?:Share this|Like this|Related|Tags?|Filed under|Photo(?:graph)? by|Sign up for our newsletter)\s?:.{0,200}$/i,
  /(?<=[.!?…»”")]\s?)\s?(?:(?:subscribe to|sign up (?:for|to)) (?:our|the) .{0,60}|related(?: (?:posts|stories|articles|content))?|share|comments?)$/i,
  /^(?:Advertisement|Listen to (?:this )?article)\s+/i,
  /(?<=^|[.!?…»”")]\s?)\s?read more of this (?:story|article|entry|post)\b.{0,80}$/i,
  /(?<=[.!?…»”")]\s?)\s?(?:please )?(?:follow|find|like|join) us on .{1,80}$/i,
  /^(?:view|read|open) this (?:e-?mail|message|post|issue) (?:in|on) (?:your|the|a) (?:browser|web)\W*/i,
  /(?:^|\s)your browser (?:does not|doesn[’']t) support .{1,40}?(?:\.(?=\s|$)|$)/i,
];

/** "First" and similar words in WordPress's last line of a post, in many languages. */
const FIRST = new RegExp(
  [
    'first|originally (?:published|appeared)|zuerst|premier|primero|proviene|primeiro|primo|prima volta',
    'prima dată|eerst|pochodzi z|сначала|впервые|спершу|вперше|först|først|ensimmäi|pochází|nejdříve|prvý',
    'először|ilk (?:önce|olarak)|πρώτη|最初に|最先|首先|처음|ครั้งแรก|pertama kali|đầu tiên|أولاً|לראשונה|اولین بار',
  ].join('|'),
  'i',
);

/** WordPress's last paragraph in any language: a link to the post, then one to the site. */
const SOURCE_LINE = /<p>[^<>]{0,40}<a\b[^<>]*>([^<>]*)<\/a>[^<>]{1,60}<a\b[^<>]*>[^<>]*<\/a>[^<>]{0,40}<\/p>\s*$/i;

const HIDDEN_PARTS =
  /<!--[^]*?(?:-->|$)|<(figure|figcaption|table|nav|aside|button|form|audio|video)\b[^]{0,3000}?<\/\1\s*>/gi;

/** Credits and captions outside `<figcaption>`. */
const CAPTIONS =
  /<(p|div|span|small|cite|em)\s[^<>]{0,200}?\bclass\s*=\s*["'](?:[^"'<>]{0,200}[\w-])?(?:caption|credit)s?(?:[-_]?(?:text|line))?["'\s][^<>]*>[^]{0,1000}?<\/\1\s*>/gi;

/** Removes links to the article or to other pages from an excerpt. */
export const withoutLinksOn = (html: string, title: string): string => {
  const source = html.length < 5000 ? SOURCE_LINE.exec(html) : null;
  const isSource = source && same(source[1]!, title);
  return (isSource ? html.slice(0, source.index) : html).replace(MORE_LINK, ' ');
};

/** A link at the end, after a complete sentence or block, which leads to the full article whatever its text. */
const LAST_LINK =
  /([.!?…。！？][”"’»)]*|<\/?(?:p|div|br|li|ul|blockquote|h\d)\b[^<>]*>)(?:\s|&nbsp;|[|·•([«→-])*<a\b[^<>]*>(?:<[^<>]*>|[^<>]){0,60}<\/a>(?:\s|<[^<>]*>|&\w+;|[^\p{L}\p{N}<>])*$/u;

/** Maximum number of links at the end: share links come in lists. */
const MAX_LAST_LINKS = 8;

function withoutLastLinks(html: string): string {
  let rest = html;
  for (let count = 0; count < MAX_LAST_LINKS; count++) {
    const next = rest.replace(LAST_LINK, '$1');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Removes a last sentence in which a post links to itself by its title. */
function withoutSourceOf(text: string, title: string): string {
  const at = title ? text.lastIndexOf(title) : -1;
  if (at < 0 || /[a-z\d]/i.test(text.charAt(at - 1) + text.charAt(at + title.length))) return text;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + title.length);
  const start = /(?:^|[.!?…。！？»”"\])>]\s*)([^.!?…。！？]*)$/.exec(before)?.[1];
  if (start === undefined || after.length > 200) return text;
  const isSource = FIRST.test(start + after);
  const isLead = new RegExp(`^[\\s“"«]*(?:${READ_MORE})[\\s:“"«]*$`, 'i').test(start) && !/\p{L}/u.test(after);
  return isSource || isLead ? text.slice(0, at - start.length).trim() : text;
}

/** Removes additions by content systems, and normalises the ellipsis of a cut text. */
export function withoutBoilerplate(text: string, title: string): string {
  let rest = withoutSourceOf(text, title);
  for (let last; rest !== last;) {
    last = rest;
    for (const pattern of BOILERPLATE) rest = rest.replace(pattern, '').trim();
    rest = withoutMoreWords(rest)
      .replace(/\s?[[(](?:…|\.{3})[\])]$/, '…')
      .replace(/\s?[[(]\s?[\])]$/, '')
      .replace(/(?:\s?…){2,}$/, '…')
      .trim();
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

/** Returns the prose of an article's body, as HTML. */
export const proseOf = (html: string): string => html.replace(HIDDEN_PARTS, ' ').replace(CAPTIONS, ' ');

const plain = (text: string): string =>
  text
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Returns whether two texts are equal except for punctuation and character references. */
export const same = (one: string, other: string): boolean => plain(one) === plain(other);

const DATE_LINE =
  /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4})(?:[ ,-]+\d{1,2}:\d\d(?::\d\d)?)?(?: ?[ap]m)?$/iu;

/** Maximum number of letters of a date. */
const MAX_DATE = 60;

/** Returns whether a text is only a date. */
export const isDateLine = (text: string): boolean => text.length < MAX_DATE && /\d/.test(text) && DATE_LINE.test(text);

const BYLINE = /^\s*(?:by|words by|von|par|por|di|door|av|af)\s+/i;

/** Removes a beginning that repeats the title, the authors or the date, each in an element of its own. */
export function withoutRepeatedLead(html: string, known: readonly string[]): string {
  let rest = html;
  for (let count = 0; count < 8; count++) {
    const lead = /^(?:\s|<[^<>]*>)*([^<>\s][^<>]{0,499}?)\s*((?:<\/[^<>]*>\s*)+|<br[^<>]*>|$)/.exec(rest);
    if (!lead) break;
    const [all, text = '', end = ''] = lead;
    const next = rest.slice(all.length);
    const isApart = !next || /^\s*</.test(next) || /\n\s*$|<br|<\/(?:h\d|p|div|li)/i.test(end);
    const isKnown =
      known.some((one) => one && same(one, text.replace(BYLINE, ''))) || (count > 0 && isDateLine(text.trim()));
    if (!isApart || !isKnown) break;
    rest = next;
  }
  return rest;
}

/** Maximum number of letters of an excerpt that are processed: the rest is not shown. */
const MAX_EXCERPT = 2000;

/** Returns a summary as plain text, with only the content about the story. */
export function excerpt(html: string, title: string, authors: readonly string[]): string {
  if (!html.trim()) return '';
  if (html.length > 10 * MAX_EXCERPT) return plainText(html.slice(0, 10 * MAX_EXCERPT)).slice(0, MAX_EXCERPT);
  const own = /<a\b/i.test(html) ? withoutLastLinks(withoutLinksOn(html, title)) : html;
  const clean = (part: string) => withoutBoilerplate(plainText(part).slice(0, MAX_EXCERPT), title);
  // A repeated title or a table is better than nothing.
  return clean(withoutRepeatedLead(proseOf(own), [title, ...authors])) || clean(own);
}
