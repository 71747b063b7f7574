import type { NewsImage } from '../news-item.js';
import { newsImage } from '../normalize/items.js';
import { httpUrl } from '../normalize/values.js';
import { bestOf, isNoPicture, isSmall, type Candidate } from './judge.js';
import { readSrcset } from './srcset.js';
import { tagAttributes } from '../text/tag-attributes.js';

type ToText = (html: string) => string;
type Attributes = Record<string, string>;

/** Maximum number of candidates: the lead picture comes early. */
const MAX_CANDIDATES = 30;
const MAX_LETTERS = 200_000;

const PICTURE_TAG = /<(a|img|amp-img|source|video)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)|<(\/(?:a|picture))\b/gi;

/** Comments, cards about other pages, author boxes, and hidden content. */
const NOT_OF_STORY =
  /<!--[^]*?(?:-->|$)|<(figure|div|a)\b[^<>]*\bkg-bookmark-(?:card|container|thumbnail)[^]{0,3000}?<\/\1>|<(div|section|aside)\b[^<>]*\b(?:author-(?:box|bio|card|info|profile)|(?:about|post)-author)\b[^]{0,3000}?<\/\2>|<(div|span|p|section)\b[^<>]*\bdisplay\s*:\s*none[^<>]*>[^]{0,3000}?<\/\3>/gi;

/** Links that share a story or lead to an app store: their pictures are buttons. */
const SHARES =
  /^(?:mailto|whatsapp|sms|tg|fb-messenger):|\/\/(?:www\.|m\.|web\.|api\.)?(?:wa\.me|whatsapp\.com|getpocket\.com|news\.google\.com|play\.google\.com|(?:apps|itunes)\.apple\.com)\/|\/(?:sharer?|intent|share(?:article)?|submit|pin\/create)(?:[/?.]|$)/i;

/** Attributes in which lazy loaders keep the address, while `src` holds a placeholder. */
const LAZY =
  /^data-(?:original(?:-src)?|hi-?res(?:-src)?|(?:lazy|ll|cf|actual|real|pagespeed-lazy|runner)?-?src|(?:flickity-)?lazyload|lazy|echo|image(?:-src)?|img(?:-src|-url)?)$/;

/** Matches the address of a picture, including a relative one. */
const ADDRESS = /^(?:https?:|\/)|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Matches the address of a picture in any other attribute of a script. */
const PICTURE_FILE = /^(?!data:)\S+\.(?:jpe?g|png|gif|webp|avif)(?:[?#]\S*)?$/i;

const BACKGROUND =
  /\bstyle\s*=\s*(?:"[^"<>]*|'[^'<>]*)\bbackground(?:-image)?\s*:[^;"'<>]*url\(\s*(?:['"]|&quot;|&#0?39;)?([^'")<>\s&]+)/i;

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)/i;
const OF_PERSON_OR_CARD =
  /(?:^|[\s_-])(?:avatar|gravatar|author-(?:image|photo|picture|img)|byline-(?:image|photo)|headshot|emoji|wp-smiley|smiley|kg-bookmark-\w+|feedflare|favicon|share-icon|social-icon|icon|latex|katex|mathjax)(?:$|[\s_-])/i;

/** Returns a size in CSS pixels; "100%" and "10em" have none. */
const pixels = (size = ''): number | undefined =>
  /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(size) ? parseInt(size) : undefined;

/** Returns the size of an icon in a style; larger sizes are for layout and say nothing about the picture. */
const iconSize = (style: string, name: string): number | undefined => {
  const [, size] = new RegExp(`(?:^|[;\\s-])${name}\\s*:\\s*(\\d{1,2})px`, 'i').exec(style) ?? [];
  return size ? Number(size) : undefined;
};

/** Resolves an address in a tag; "&" is sometimes escaped twice. */
const address = (written: string, base: string): string | undefined =>
  /^\s*#/.test(written) ? undefined : httpUrl(written.replace(/&amp;/g, '&'), base);

/** Returns the best picture of a body: no tracking pixel or decoration, and the largest rather than the first. */
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

/** Returns the picture that an `<img>` shows once its script has run: from a lazy loader, the best of a `srcset`, or `src`. */
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
  // Prefers the whole picture to a crop.
  const isCrop = isReal && set.best && (set.width ?? 0) > (size.width ?? 0) && isSmall({ url: usual, ...size });
  const url = (lazy && address(tag[lazy]!, base)) || (isCrop ? set.best : isReal ? usual : undefined) || set.best;
  if (url) return { url, ...(isCrop ? { width: set.width } : size), srcset: set.srcset };
  const [ofSource] = sources.map((source) => lazySet(source) ?? source.srcset).filter(Boolean);
  const other = readSrcset(ofSource ?? '', base);
  const kept = names.find((name) => name !== 'src' && PICTURE_FILE.test(tag[name]!));
  const fallback = other.best ?? (kept && address(tag[kept]!, base)) ?? usual;
  return fallback ? { url: fallback, ...size, srcset: other.srcset } : undefined;
}
