/** A picture as the source gives it. */
export interface Candidate {
  url: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** Maximum size in CSS pixels of icons, avatars in bylines and emoji. */
const MAX_ICON = 64;
/** Lines and dots that only take up space. */
const MAX_LINE = 20;
/** Narrower pictures are crops for lists; larger ones are preferred. */
const MIN_WIDTH = 200;
/** A picture of at least this size is genuine, whatever its name. */
const CERTAIN = 100;

/** Hosts of trackers, avatars, emoji, buttons, badges, formulas and placeholders. */
const HOSTS = new RegExp(
  `(?:^|\\.)(?:${[
    'gravatar\\.com|doubleclick\\.net|(?:pixel|stats)\\.wp\\.com|stats\\.wordpress\\.com|feedsportal\\.com',
    'scorecardresearch\\.com|quantserve\\.com|google-analytics\\.com|googletagmanager\\.com|statcounter\\.com',
    'chartbeat\\.net|imrworldwide\\.com|vgwort\\.de|ioam\\.de|xiti\\.com|addtoany\\.com|sharethis\\.com|addthis\\.com',
    'shareaholic\\.com|s\\.w\\.org|twemoji\\.maxcdn\\.com|emoji\\.[\\w.-]+|mc\\.yandex\\.ru',
    '(?:amazon-adsystem|assoc-amazon|awin1|linksynergy|shareasale|ftjcfx|tqlkg)\\.(?:com|net)',
    '(?:lduhtrp|awltovhc|paypalobjects|licensebuttons)\\.(?:com|net)',
    'i\\.creativecommons\\.org|shields\\.io|codecogs\\.com|(?:via\\.)?placeholder\\.com|placehold\\.(?:it|co)',
    'dummyimage\\.com|fakeimg\\.pl',
  ].join('|')})$`,
);

/** First labels of tracking hosts; photographs may also come from them. */
const COUNTERS =
  /^(?:ad|ads|analytics|beacon|collect|count|counter|hits?|metrics|pixels?|px|stats?|telemetry|track|tracker|tracking|trk|top-[\w-]+)\./;
const PHOTOGRAPH = /\.(?:jpe?g|webp|avif)$/i;

/** Paths of these on shared servers, if a directory says so; the file name itself may be about anything. */
const PATHS =
  /\/~(?:r|ff|4)\/|\/(?:[\w-]*avatars?|emoticons|smil(?:ies|eys)|trackers?)\/|\/\w*emoji(?:@[\w.]+|\.php)?\/|^\/(?:s2\/favicons|faviconV2|tr|watch\/\d+|)$|\/(?:piwik|matomo|latex|cshow)\.php$|favicon[\w.-]*\.\w+$|apple-touch-icon/i;

/** Files whose whole name says that they are not a picture. */
const FILES = new RegExp(
  `^(?:(?:${[
    '1x1|blank|clear|empty|spacer|transparent|trans|placeholder|gr[ea]y|coming[-_]soon',
    '(?:ajax[-_]?)?(?:lazy(?:[-_]?load(?:er|ing)?)?|loading|loader|spinner)',
    'no[-_]?(?:image|photo|picture|thumb(?:nail)?)|default(?:[-_]?(?:image|thumbnail))?',
    '(?:image|img|photo|picture)[-_]?(?:not|un)[-_]?(?:found|available)',
  ].join('|')})(?:[-_.](?:\\d+(?:x\\d+)?|trans|image|img|placeholder))*\\.(?:gif|png|svg|webp|jpe?g)|${[
    '(?:dot|t|p|b|0)\\.(?:gif|php|ashx|aspx?)',
    '(?:pixel|px|count(?:er)?|track(?:er|ing)?|beacon|hits?|collect|impression|adsct|stats?|ping)(?:\\.(?:gif|png|php|ashx|aspx?))?',
  ].join('|')})$`,
  'i',
);

/** Recordings, documents and icons. */
const OTHER_MEDIA = /\.(?:mp4|m4v|mov|webm|ogv|m3u8|mp3|m4a|ogg|oga|wav|flac|pdf|zip|docx?|ico|cur)$/i;

/** Types without meaning. */
const ANY_TYPE = /^(?:|(?:application|binary)\/octet-stream|text\/plain)$/i;

/** Returns whether a file is a picture, by its type or else its address. Types are misspelled: "jpg", "IMAGE/JPEG". */
export const isPictureType = (type: string, address: string): boolean =>
  ANY_TYPE.test(type)
    ? /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(address)
    : /^(?:image|photo|picture|jpe?g|png|gif|webp|avif)\b/i.test(type);

/** Returns whether an address is that of a tracker, avatar, icon or placeholder, or not a picture at all. */
export function isNoPicture({ url, width, height }: Candidate): boolean {
  const { hostname, pathname } = new URL(url);
  const smaller = Math.min(width ?? Infinity, height ?? Infinity);
  const larger = Math.max(width ?? 0, height ?? 0) || namedWidth(url);
  if (OTHER_MEDIA.test(pathname) || smaller < MAX_LINE || larger <= MAX_ICON) return true;
  if (HOSTS.test(hostname) || hostname.startsWith('avatars.')) return true;
  if (smaller < Infinity && smaller >= CERTAIN) return false;
  if (COUNTERS.test(hostname) && !PHOTOGRAPH.test(pathname)) return true;
  const file = pathname.slice(pathname.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '');
  return PATHS.test(pathname) || (FILES.test(file) && !/^\/vi\//.test(pathname));
}

/** Widths in addresses: Blogger's `/s72-c/`, WordPress' `-150x150.jpg`, `?w=100`, `?resize=150,150`, Wikimedia's `/120px-`. */
const SIZES = [
  /\/[sw](\d{2,4})(?:-[\w-]+)?\/[^/]*$/,
  /=[sw](\d{2,4})(?:-[\w-]+)?$/,
  /[-_/](\d{2,4})x\d{2,4}\.\w{3,4}$/,
  /[?&](?:w|width|resize|fit|size)=(\d{2,4})\b/,
  /\/(\d{2,4})px-[^/]*$/,
];

const namedWidth = (url: string): number => SIZES.map((size) => Number(size.exec(url)?.[1])).find(Boolean) ?? Infinity;

/** Returns whether a picture is a small crop, by its size or its address. */
export const isSmall = ({ url, width }: Candidate): boolean => (width ?? namedWidth(url)) < MIN_WIDTH;

/** Returns the first picture that is not a small crop, or else the largest of those. */
export function bestOf<C extends Candidate>(candidates: readonly C[]): C | undefined {
  const pictures = candidates.filter((candidate) => !isNoPicture(candidate));
  return (
    pictures.find((candidate) => !isSmall(candidate)) ?? pictures.sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]
  );
}

/** Returns the address of the full picture, for services with known size patterns: Blogger, Google, YouTube. */
export const wholePicture = (url: string): string =>
  url
    .replace(
      /^(https?:\/\/[\w.-]+\.(?:bp\.blogspot|googleusercontent)\.com\/.*\/)s\d{2,3}(?:-[\w-]+)?(?=\/[^/]+$)/,
      '$1s1600',
    )
    .replace(/^(https?:\/\/[\w-]+\.googleusercontent\.com\/.*=)s\d{2,3}(?:-[\w-]+)?$/, '$1s1600')
    .replace(/^(https?:\/\/(?:i\d?\.ytimg|img\.youtube)\.com\/vi\/[\w-]+\/)default\.jpg$/, '$1hqdefault.jpg');
