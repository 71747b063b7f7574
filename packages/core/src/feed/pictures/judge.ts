/** A picture as a source names it. */
export interface Candidate {
  url: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** In CSS pixels: icons, avatars in bylines and emoji are no larger. */
const MAX_ICON = 64;
/** Lines and dots that only take up space. */
const MAX_LINE = 20;
/** Narrower pictures are crops for lists, and give way to larger ones. */
const MIN_WIDTH = 200;
/** A picture with this size is what it says, whatever its name. */
const CERTAIN = 100;

/** Servers that count readers, and those of avatars, emoji and share buttons. */
const HOSTS =
  /(?:^|\.)(?:gravatar\.com|doubleclick\.net|(?:pixel|stats)\.wp\.com|stats\.wordpress\.com|feedsportal\.com|scorecardresearch\.com|quantserve\.com|google-analytics\.com|googletagmanager\.com|statcounter\.com|chartbeat\.net|imrworldwide\.com|vgwort\.de|ioam\.de|xiti\.com|addtoany\.com|sharethis\.com|addthis\.com|shareaholic\.com|s\.w\.org|twemoji\.maxcdn\.com|emoji\.[\w.-]+)$/;

/** Their paths on shared servers, where a directory says it; the file's own name may be about anything. */
const PATHS =
  /\/~(?:r|ff|4)\/|\/(?:avatars?|emoji|emoticons|smil(?:ies|eys)|twemoji)\/|^\/(?:s2\/favicons|tr)$|\/(?:piwik|matomo)\.php$|favicon[\w.-]*\.\w+$|apple-touch-icon/i;

/** Files whose whole name says that they are no picture. */
const FILES =
  /^(?:(?:1x1|blank|clear|empty|spacer|transparent|trans|placeholder|lazy(?:[-_]?load(?:er|ing)?)?|loading|loader|gr[ea]y|no[-_]?image|no[-_]?photo|default[-_]?(?:image|thumbnail))(?:[-_.](?:\d+(?:x\d+)?|trans|image|img|placeholder))*\.(?:gif|png|svg|webp|jpe?g)|(?:pixel|dot|count(?:er)?|track(?:er|ing)?|beacon|hit|t|p|b|0)\.(?:gif|php|ashx|aspx?))$/i;

/** Recordings, documents and icons. */
const OTHER_MEDIA = /\.(?:mp4|m4v|mov|webm|ogv|m3u8|mp3|m4a|ogg|oga|wav|flac|pdf|zip|docx?|ico|cur)$/i;

/** Whether an address is that of a counter, an avatar, an icon, a placeholder or of no picture at all. */
export function isNoPicture({ url, width, height }: Candidate): boolean {
  const { hostname, pathname } = new URL(url);
  const smaller = Math.min(width ?? Infinity, height ?? Infinity);
  const larger = Math.max(width ?? 0, height ?? 0) || Infinity;
  if (OTHER_MEDIA.test(pathname) || smaller < MAX_LINE || larger <= MAX_ICON) return true;
  if (HOSTS.test(hostname)) return true;
  if (smaller < Infinity && smaller >= CERTAIN) return false;
  return PATHS.test(pathname) || FILES.test(pathname.slice(pathname.lastIndexOf('/') + 1));
}

/** A width in an address: Blogger's `/s72-c/`, WordPress' `-150x150.jpg`, `?w=100`, `?resize=150,150`, Wikimedia's `/120px-`. */
const SIZES = [
  /\/[sw](\d{2,4})(?:-[\w-]+)?\/[^/]*$/,
  /=[sw](\d{2,4})(?:-[\w-]+)?$/,
  /[-_](\d{2,4})x\d{2,4}\.\w{3,4}$/,
  /[?&](?:w|width|resize|fit|size)=(\d{2,4})\b/,
  /\/(\d{2,4})px-[^/]*$/,
];

/** Whether a picture is a small crop, by its size or by its address. */
export function isSmall({ url, width }: Candidate): boolean {
  const named = width ?? SIZES.map((size) => Number(size.exec(url)?.[1])).find(Boolean) ?? Infinity;
  return named < MIN_WIDTH;
}

/** The first picture that is one and no small crop, else the largest of the small ones. */
export function bestOf<C extends Candidate>(candidates: readonly C[]): C | undefined {
  const pictures = candidates.filter((candidate) => !isNoPicture(candidate));
  return (
    pictures.find((candidate) => !isSmall(candidate)) ?? pictures.sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]
  );
}

/** The address of the whole picture, where a service keeps sizes under addresses that are known: Blogger, Google, YouTube. */
export const wholePicture = (url: string): string =>
  url
    .replace(
      /^(https?:\/\/[\w.-]+\.(?:bp\.blogspot|googleusercontent)\.com\/.*\/)s\d{2,3}(?:-[\w-]+)?(?=\/[^/]+$)/,
      '$1s1600',
    )
    .replace(/^(https?:\/\/[\w-]+\.googleusercontent\.com\/.*=)s\d{2,3}-c$/, '$1s1600')
    .replace(/^(https?:\/\/(?:i\d?\.ytimg|img\.youtube)\.com\/vi\/[\w-]+\/)default\.jpg$/, '$1hqdefault.jpg');
