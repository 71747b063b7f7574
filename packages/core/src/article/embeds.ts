import { knownVideo } from '../sanitize/video.js';
import { webAddress } from '../url/web-address.js';
import { hostOf } from './addresses.js';
import { anyOf, elementsIn, findElement, hasClass, type SourceElement, textOf } from './html-tree.js';

/** Content from another service that a story embeds. */
export interface Embed {
  /** Name of the service, or else its host. */
  service: string;
  /** Address of the content at the service. */
  url: string;
  /** Address of the player, for services that are safe to frame. */
  player?: string;
  /** Height of the player in pixels; 16:9 by default. */
  height?: number;
}

/** A service by host and path; `player` builds the address of the frame from the path. */
interface Service {
  name: string;
  host: RegExp;
  path: RegExp;
  player?: (found: RegExpExecArray, url: URL) => string;
  page?: (found: RegExpExecArray, url: URL) => string;
  height?: number;
}

const same = (_: RegExpExecArray, url: URL): string => url.href;

const SERVICES: Service[] = [
  {
    name: 'YouTube',
    host: /^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:embed|shorts|live|v)\/([\w-]+)/,
    player: ([, id]) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'YouTube',
    host: /^(?:(?:www|m)\.)?youtube\.com$/,
    path: /^\/watch\?(?:.*&)?v=([\w-]+)/,
    player: ([, id]) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    name: 'YouTube',
    host: /^youtu\.be$/,
    path: /^\/([\w-]+)/,
    player: ([, id]) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    name: 'Vimeo',
    host: /^(?:www\.|player\.)?vimeo\.com$/,
    path: /^\/(?:video\/)?(\d+)/,
    player: ([, id]) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
    page: ([, id]) => `https://vimeo.com/${id}`,
  },
  {
    name: 'X',
    host: /^(?:(?:www|mobile|platform)\.)?(?:twitter|x)\.com$/,
    path: /^\/(?:\w+\/status(?:es)?\/|embed\/Tweet\.html\?(?:.*&)?id=)(\d+)/,
    player: ([, id]) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    page: ([, id]) => `https://x.com/i/status/${id}`,
    height: 600,
  },
  {
    name: 'Instagram',
    host: /^(?:www\.)?instagram\.com$/,
    path: /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
    player: ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/embed/`,
    page: ([, kind, id]) => `https://www.instagram.com/${kind}/${id}/`,
    height: 640,
  },
  {
    name: 'TikTok',
    host: /^(?:www\.)?tiktok\.com$/,
    path: /^\/(?:@[\w.]+\/video|embed(?:\/v2)?)\/(\d+)/,
    player: ([, id]) => `https://www.tiktok.com/embed/v2/${id}`,
    height: 740,
  },
  {
    name: 'Facebook',
    host: /^(?:(?:www|web|m)\.)?facebook\.com$/,
    path: /^\/plugins\/(post|video)\.php\?(?:.*&)?href=/,
    player: ([, kind], url) =>
      `https://www.facebook.com/plugins/${kind}.php?href=${encodeURIComponent(url.searchParams.get('href') ?? '')}`,
    page: (_, url) => webAddress(url.searchParams.get('href')) || 'https://www.facebook.com/',
    height: 500,
  },
  {
    name: 'Facebook',
    host: /^(?:(?:www|web|m)\.)?facebook\.com$/,
    path: /^\/(?:watch|[\w.]+\/(?:posts|videos)|story\.php|permalink\.php|photo)/,
    player: (_, url) => `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(url.href)}`,
    height: 500,
  },
  {
    name: 'Bluesky',
    host: /^embed\.bsky\.app$/,
    path: /^\/embed\/(did:[\w:]+)\/app\.bsky\.feed\.post\/(\w+)/,
    player: ([, author, post]) => `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${post}`,
    page: ([, author, post]) => `https://bsky.app/profile/${author}/post/${post}`,
    height: 420,
  },
  { name: 'Bluesky', host: /^bsky\.app$/, path: /^\/profile\/[\w.:-]+\/post\/\w+/ },
  { name: 'Threads', host: /^(?:www\.)?threads\.(?:net|com)$/, path: /^\/@[\w.]+\/post\/[\w-]+/ },
  { name: 'Reddit', host: /^(?:(?:www|old|embed)\.)?reddit(?:media)?\.com$/, path: /^\/r\/\w+\/comments\// },
  { name: 'Pinterest', host: /^(?:\w+\.)?pinterest\.\w+$/, path: /^\/pin\// },
  { name: 'LinkedIn', host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:embed|posts|feed)\//, player: same, height: 550 },
  {
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    path: /^\/(?:embed\/)?(track|album|playlist|episode|show)\/(\w+)/,
    player: ([, kind, id]) => `https://open.spotify.com/embed/${kind}/${id}`,
    page: ([, kind, id]) => `https://open.spotify.com/${kind}/${id}`,
    height: 232,
  },
  { name: 'SoundCloud', host: /^w\.soundcloud\.com$/, path: /^\/player\//, player: same, height: 166 },
  { name: 'SoundCloud', host: /^(?:www\.)?soundcloud\.com$/, path: /^\/[\w-]+\/[\w-]+/ },
  { name: 'Apple Podcasts', host: /^embed\.podcasts\.apple\.com$/, path: /^\//, player: same, height: 175 },
  { name: 'Datawrapper', host: /^datawrapper\.dwcdn\.net$/, path: /^\/\w{5}\//, player: same, height: 420 },
  {
    name: 'Flourish',
    host: /^(?:flo\.uri\.sh|public\.flourish\.studio)$/,
    path: /^\/(?:visualisation|story)\//,
    player: same,
    height: 520,
  },
  { name: 'Infogram', host: /^(?:e\.)?infogram\.com$/, path: /^\/[\w-]+/, player: same, height: 520 },
  { name: 'Google Maps', host: /^(?:www\.|maps\.)?google\.\w+$/, path: /^\/maps/, player: same, height: 400 },
  { name: 'OpenStreetMap', host: /^www\.openstreetmap\.org$/, path: /^\/export\/embed/, player: same, height: 400 },
  { name: 'Google Docs', host: /^(?:docs|drive)\.google\.com$/, path: /^\// },
  { name: 'GitHub Gist', host: /^gist\.github\.com$/, path: /^\/[\w-]+\/\w+/ },
  { name: 'CodePen', host: /^codepen\.io$/, path: /^\/[\w-]+\/embed\//, player: same, height: 420 },
  { name: 'Scribd', host: /^www\.scribd\.com$/, path: /^\/embeds\//, player: same, height: 600 },
  { name: 'Twitch', host: /^(?:player|clips|www)\.twitch\.tv$/, path: /^\// },
  { name: 'Dailymotion', host: /^(?:(?:www|geo)\.)?dailymotion\.com$/, path: /^\/video\/\w+/ },
];

/** Returns the embed at an address; undefined unless it is an absolute http(s) address. */
export function embedOf(written: string | undefined, base = ''): Embed | undefined {
  const address = webAddress((written ?? '').trim(), base || undefined);
  if (!address) return undefined;
  const url = new URL(address);
  url.protocol = 'https:';
  const path = url.pathname + url.search;
  for (const { name, host, path: pattern, player, page, height } of url.port ? [] : SERVICES) {
    const found = host.test(url.hostname) ? pattern.exec(path) : null;
    if (found)
      return {
        service: name,
        url: page?.(found, url) ?? url.href,
        ...(player && { player: player(found, url) }),
        ...(height && { height }),
      };
  }
  const video = knownVideo(address);
  if (video) return { service: video.service, url: address, player: video.url };
  return { service: hostOf(address), url: address };
}

/** Returns whether an address belongs to a service whose content is usually embedded. */
export const isService = (address: string | undefined): boolean => {
  const embed = embedOf(address);
  return !!embed && embed.service !== hostOf(embed.url);
};

const first = (source: SourceElement, names: string): string | undefined =>
  names
    .split(' ')
    .map((name) => source.attributes[name])
    .find(Boolean);

/** AMP's player elements by name, with the address that their attributes give. */
const AMP: Record<string, (attribute: (names: string) => string | undefined) => string | undefined> = {
  'amp-youtube': (of) => of('data-videoid') && `https://www.youtube.com/embed/${of('data-videoid')}`,
  'amp-vimeo': (of) => of('data-videoid') && `https://player.vimeo.com/video/${of('data-videoid')}`,
  'amp-twitter': (of) => of('data-tweetid') && `https://twitter.com/i/status/${of('data-tweetid')}`,
  'amp-instagram': (of) => of('data-shortcode') && `https://www.instagram.com/p/${of('data-shortcode')}/`,
  'amp-tiktok': (of) =>
    of('data-src')?.startsWith('http') ? of('data-src') : `https://www.tiktok.com/embed/v2/${of('data-src')}`,
  'amp-facebook': (of) => of('data-href'),
  'amp-dailymotion': (of) => of('data-videoid') && `https://www.dailymotion.com/embed/video/${of('data-videoid')}`,
  'amp-soundcloud': (of) =>
    of('data-trackid') &&
    `https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/${of('data-trackid')}`,
  'amp-brightcove': (of) =>
    of('data-account') &&
    `https://players.brightcove.net/${of('data-account')}/${of('data-player') ?? 'default'}_default/index.html?videoId=${of('data-video-id')}`,
  'amp-reddit': (of) => of('data-src'),
  'amp-pinterest': (of) => of('data-url'),
  'amp-gist': (of) => of('data-gistid') && `https://gist.github.com/embed/${of('data-gistid')}`,
  'amp-iframe': (of) => of('src'),
  'amp-video-iframe': (of) => of('src'),
};

/** Elements that the script of a service would turn into a post. */
const POSTS = /* @__PURE__ */ anyOf(
  `
    twitter-(?:tweet|video) instagram-media tiktok-embed bluesky-embed mastodon-embed fb-(?:post|video)
    text-post-media reddit-(?:embed-bq|card) tumblr-post imgur-embed-pub flickr-embed
  `,
);
const POST_LINK = /\/(?:status(?:es)?|p|reel|post|posts|video|videos|comments|statuses)\//;

/** Returns the embed that an element stands for; undefined for all others. */
export function embedIn(source: SourceElement, base: string): Embed | undefined {
  const { name, attributes } = source;
  if (name === 'iframe' || name === 'embed' || (name === 'object' && !findElement(source.nodes, isFrame)))
    return embedOf(first(source, 'src data-src data-lazy-src data-litespeed-src data-cmp-src data'), base);
  if (Object.hasOwn(AMP, name))
    return embedOf(
      AMP[name]!((names) => first(source, names)),
      base,
    );
  if (!hasClass(source, POSTS)) return undefined;
  const links = elementsIn(source.nodes).flatMap(({ attributes: { href } }) => href ?? []);
  const post = links.findLast((href) => POST_LINK.test(href)) ?? links.at(-1);
  const at = attributes['data-bluesky-uri']?.replace('at://', 'https://embed.bsky.app/embed/');
  return embedOf(
    at ??
      first(source, 'data-instgrm-permalink data-embed-url cite data-href data-url data-text-post-permalink') ??
      post,
    base,
  );
}

/** Returns whether an element contains the text of a post, as its service's script would find it. */
export const hasPostText = (source: SourceElement): boolean => source.name === 'blockquote' && !!textOf(source).trim();

const isFrame = ({ name }: SourceElement): boolean => name === 'iframe' || name === 'embed' || name === 'object';
