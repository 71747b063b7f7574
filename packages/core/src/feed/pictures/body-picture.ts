import type { NewsImage } from '../news-item.js';
import { newsImage } from '../normalize/items.js';
import { httpUrl } from '../normalize/values.js';
import { bestOf, isNoPicture, isSmall, type Candidate } from './judge.js';
import { readSrcset } from './srcset.js';
import { tagAttributes } from '../text/tag-attributes.js';

type ToText = (html: string) => string;
type Attributes = Record<string, string>;

/** The lead picture comes early. */
const MAX_CANDIDATES = 30;
const MAX_LETTERS = 200_000;

const PICTURE_TAG = /<(a|img|amp-img|source|video)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)|<(\/(?:a|picture))\b/gi;

/** Comments, cards about pages elsewhere, boxes about the author, and what is hidden. */
const NOT_OF_STORY =
  /<!--[^]*?(?:-->|$)|<(figure|div|a)\b[^<>]*\bkg-bookmark-(?:card|container|thumbnail)[^]{0,3000}?<\/\1>|<(div|section|aside)\b[^<>]*\b(?:author-(?:box|bio|card|info|profile)|(?:about|post)-author)\b[^]{0,3000}?<\/\2>|<(div|span|p|section)\b[^<>]*\bdisplay\s*:\s*none[^<>]*>[^]{0,3000}?<\/\3>/gi;

/** Links that share a story or lead to a shop of applications: their pictures are buttons. */
const SHARES =
  /^(?:mailto|whatsapp|sms|tg|fb-messenger):|\/\/(?:www\.|m\.|web\.|api\.)?(?:wa\.me|whatsapp\.com|getpocket\.com|news\.google\.com|play\.google\.com|(?:apps|itunes)\.apple\.com)\/|\/(?:sharer?|intent|share(?:article)?|submit|pin\/create)(?:[/?.]|$)/i;

/** Where lazy loaders keep the address, in place of which `src` holds a placeholder or a blurred picture. */
const LAZY =
  /^data-(?:original(?:-src)?|hi-?res(?:-src)?|(?:lazy|ll|cf|actual|real|pagespeed-lazy|runner)?-?src|(?:flickity-)?lazyload|lazy|echo|image(?:-src)?|img(?:-src|-url)?)$/;

/** The address of a picture, also a relative one. */
const ADDRESS = /^(?:https?:|\/)|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Where any other script may keep the address of a picture: an attribute that is nothing else. */
const PICTURE_FILE = /^(?!data:)\S+\.(?:jpe?g|png|gif|webp|avif)(?:[?#]\S*)?$/i;

const BACKGROUND =
  /\bstyle\s*=\s*(?:"[^"<>]*|'[^'<>]*)\bbackground(?:-image)?\s*:[^;"'<>]*url\(\s*(?:['"]|&quot;|&#0?39;)?([^'")<>\s&]+)/i;

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)/i;
const OF_PERSON_OR_CARD =
  /(?:^|[\s_-])(?:avatar|gravatar|author-(?:image|photo|picture|img)|byline-(?:image|photo)|headshot|emoji|wp-smiley|smiley|kg-bookmark-\w+|feedflare|favicon|share-icon|social-icon|icon|latex|katex|mathjax)(?:$|[\s_-])/i;

/** A size in CSS pixels; "100%" and "10em" are none. */
const pixels = (size = ''): number | undefined =>
  /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(size) ? parseInt(size) : undefined;

/** A size of an icon in a style; larger ones say how a picture is laid out, not what it is. */
const iconSize = (style: string, name: string): number | undefined => {
  const [, size] = new RegExp(`(?:^|[;\\s-])${name}\\s*:\\s*(\\d{1,2})px`, 'i').exec(style) ?? [];
  return size ? Number(size) : undefined;
};

/** An address as a tag has it; "&" is escaped twice in some. */
const address = (written: string, base: string): string | undefined =>
  /^\s*#/.test(written) ? undefined : httpUrl(written.replace(/&amp;/g, '&'), base);

/** The best picture of a body: not one that counts readers or decorates, and rather large than first. */
export function bodyPicture(html: string, base: string, text: ToText): NewsImage | undefined {
  const candidates: (Candidate & { tag: Attributes; srcset: string; linked?: string | undefined })[] = [];
  let sources: Attributes[] = [];
  let link: string | undefined;
  let isButton = false;
  const story = html.slice(0, MAX_LETTERS).replace(NOT_OF_STORY, '');
  for (const [, written, rest = '', end] of story.matchAll(PICTURE_TAG)) {
    if (end) {
      if (/a$/i.test(end)) {
        link = undefined;
        isButton = false;
      } else sources = [];
      continue;
    }
    const name = written!.toLowerCase();
    const tag = tagAttributes(rest);
    for (const key of Object.keys(tag)) tag[key] = text(tag[key]!);
    if (name === 'a') {
      const { href = '' } = tag;
      isButton = SHARES.test(href);
      link = /\.(?:jpe?g|png|webp|avif)$/i.test(href) ? httpUrl(href, base) : undefined;
    } else if (name === 'source') sources.push(tag);
    else if (!isButton) {
      const found = name === 'video' ? posterOf(tag, base) : pictureOf(tag, sources, base);
      if (found) candidates.push({ ...found, tag, linked: link });
      sources = [];
    }
    if (candidates.length === MAX_CANDIDATES) break;
  }
  const best = bestOf(candidates);
  if (!best) {
    const url = address(text(BACKGROUND.exec(story)?.[1] ?? ''), base);
    return url && !isNoPicture({ url }) ? newsImage({ url }) : undefined;
  }
  const { tag, linked, srcset, ...picture } = best;
  const whole = linked && isSmall(best) && !isNoPicture({ url: linked }) ? { url: linked } : { ...picture, srcset };
  return newsImage({ ...whole, alt: tag.alt ?? '' } as Partial<NewsImage>);
}

const posterOf = ({ poster }: Attributes, base: string) => {
  const url = poster && httpUrl(poster, base);
  return url ? { url, srcset: '' } : undefined;
};

/** What an `<img>` shows once its script has run: a lazy loader's address, the best candidate of a `srcset`, `src`. */
function pictureOf(tag: Attributes, sources: Attributes[], base: string): (Candidate & { srcset: string }) | undefined {
  const { class: classes = '', style = '', src = '', srcset = '' } = tag;
  if (HIDDEN.test(style) || 'hidden' in tag || OF_PERSON_OR_CARD.test(classes)) return undefined;
  const names = Object.keys(tag);
  const lazy = names.find((name) => LAZY.test(name) && ADDRESS.test(tag[name]!.trim()));
  const lazySet = (from: Attributes) => from[Object.keys(from).find((name) => /^data-.*set$/.test(name)) ?? ''];
  const size = {
    width: pixels(tag.width) ?? iconSize(style, 'width'),
    height: pixels(tag.height) ?? iconSize(style, 'height'),
  };
  const set = readSrcset(lazySet(tag) ?? srcset, base);
  const usual = src.startsWith('data:') ? undefined : address(src, base);
  const isReal = usual && !isNoPicture({ url: usual, ...size });
  // A crop gives way to the whole.
  const isCrop = isReal && set.best && (set.width ?? 0) > (size.width ?? 0) && isSmall({ url: usual, ...size });
  const url = (lazy && address(tag[lazy]!, base)) || (isCrop ? set.best : isReal ? usual : undefined) || set.best;
  if (url) return { url, ...(isCrop ? { width: set.width } : size), srcset: set.srcset };
  const [ofSource] = sources.map((source) => lazySet(source) ?? source.srcset).filter(Boolean);
  const other = readSrcset(ofSource ?? '', base);
  const kept = names.find((name) => name !== 'src' && PICTURE_FILE.test(tag[name]!));
  const fallback = other.best ?? (kept && address(tag[kept]!, base)) ?? usual;
  return fallback ? { url: fallback, ...size, srcset: other.srcset } : undefined;
}
