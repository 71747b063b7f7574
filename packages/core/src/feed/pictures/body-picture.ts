import type { NewsImage } from '../news-item.js';
import { newsImage } from '../normalize/items.js';
import { httpUrl } from '../normalize/values.js';
import { bestOf, isNoPicture, isSmall, type Candidate } from './judge.js';
import { readSrcset } from './srcset.js';
import { tagAttributes } from './tag-attributes.js';

type ToText = (html: string) => string;
type Attributes = Record<string, string>;

/** The lead picture comes early. */
const MAX_CANDIDATES = 30;
const MAX_LETTERS = 200_000;

const PICTURE_TAG = /<(a|img|amp-img|source|video)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)|<(\/(?:a|picture))\b/gi;

/** Comments, and cards about pages elsewhere. */
const NOT_OF_STORY = /<!--[^]*?(?:-->|$)|<figure\b[^<>]*\bkg-bookmark-card[^]{0,3000}?<\/figure>/gi;

/** Where lazy loaders keep the address, in place of which `src` holds a placeholder or a blurred picture. */
const LAZY =
  /^data-(?:original(?:-src)?|hi-?res(?:-src)?|(?:lazy|ll|cf|actual|real|pagespeed-lazy|runner)?-?src|(?:flickity-)?lazyload|lazy|echo|image(?:-src)?|img(?:-src|-url)?)$/;

/** Where galleries keep the address of the whole picture. */
const WHOLE = /^data-(?:large-file|orig-file|full(?:-?src|-url))$/;

/** What an address of a picture looks like, relative ones too. */
const ADDRESS = /^(?:https?:|\/)|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)/i;
const OF_PERSON_OR_CARD =
  /(?:^|[\s_-])(?:avatar|gravatar|author-(?:image|photo|picture|img)|byline-(?:image|photo)|headshot|emoji|wp-smiley|smiley|kg-bookmark-\w+|feedflare|favicon|share-icon|social-icon)(?:$|[\s_-])/i;

/** A size in CSS pixels; "100%" and "10em" are none. */
const pixels = (size = ''): number | undefined =>
  /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(size) ? parseInt(size) : undefined;

/** The best picture of a body: not one that counts readers or decorates, and rather large than first. */
export function bodyPicture(html: string, base: string, text: ToText): NewsImage | undefined {
  const candidates: (Candidate & { tag: Attributes; srcset: string; linked?: string | undefined })[] = [];
  let sources: Attributes[] = [];
  let link: string | undefined;
  for (const [, written, rest = '', end] of html
    .slice(0, MAX_LETTERS)
    .replace(NOT_OF_STORY, '')
    .matchAll(PICTURE_TAG)) {
    if (end) {
      if (/a$/i.test(end)) link = undefined;
      else sources = [];
      continue;
    }
    const name = written!.toLowerCase();
    const tag = tagAttributes(rest);
    for (const key of Object.keys(tag)) tag[key] = text(tag[key]!);
    if (name === 'a') link = /\.(?:jpe?g|png|webp|avif)$/i.test(tag.href ?? '') ? httpUrl(tag.href, base) : undefined;
    else if (name === 'source') sources.push(tag);
    else {
      const found = name === 'video' ? posterOf(tag, base) : pictureOf(tag, sources, base);
      if (found) candidates.push({ ...found, tag, linked: link });
      sources = [];
    }
    if (candidates.length === MAX_CANDIDATES) break;
  }
  const best = bestOf(candidates);
  if (!best) return undefined;
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
  const { class: classes = '', style = '', src = '' } = tag;
  if (HIDDEN.test(style) || OF_PERSON_OR_CARD.test(classes)) return undefined;
  const addressIn = (names: RegExp) => {
    const name = Object.keys(tag).find((key) => names.test(key) && ADDRESS.test(tag[key]!.trim()));
    return name && httpUrl(tag[name], base);
  };
  const own = tag['data-srcset'] ?? tag['data-lazy-srcset'] ?? tag.srcset ?? '';
  const [ofSource] = sources.map((source) => source['data-srcset'] ?? source.srcset).filter(Boolean);
  const size = { width: pixels(tag.width), height: pixels(tag.height) };
  const set = readSrcset(own, base);
  const usual = src.startsWith('data:') ? undefined : httpUrl(src, base);
  const isReal = usual && !isNoPicture({ url: usual, ...size });
  const url = addressIn(LAZY) ?? (isReal ? usual : undefined) ?? set.best ?? addressIn(WHOLE);
  if (url) return { url, ...size, srcset: set.srcset };
  const other = readSrcset(ofSource ?? '', base);
  const fallback = other.best ?? usual;
  return fallback ? { url: fallback, ...size, srcset: other.srcset } : undefined;
}
