/** A video that may be played in a frame once the reader asks for it. */
export interface Video {
  /** The name of the service. */
  service: string;
  /** The address of the player. */
  url: string;
}

/** Trusted players, by host and path. */
const PLAYERS: [service: string, host: RegExp, path: RegExp, query?: string][] = [
  ['YouTube', /^(?:www\.)?youtube(?:-nocookie)?\.com$/, /^\/embed\/[\w-]+$/, 'autoplay=1'],
  ['Vimeo', /^player\.vimeo\.com$/, /^\/video\/\d+$/, 'autoplay=1&dnt=1'],
  ['Dailymotion', /^(?:www|geo)\.dailymotion\.com$/, /^\/(?:embed\/video\/\w+|player[\w/]*\.html)$/, 'autoplay=1'],
  ['TED', /^embed(?:-ssl)?\.ted\.com$/, /^\/talks\/[\w/-]+$/],
  ['Wistia', /^fast\.wistia\.(?:net|com)$/, /^\/embed\/iframe\/\w+$/, 'autoPlay=true'],
  ['Brightcove', /^players\.brightcove\.net$/, /^\/[\w/-]+\/index\.html$/],
  ['Bilibili', /^player\.bilibili\.com$/, /^\/player\.html$/, 'autoplay=1'],
  ['Arte', /^www\.arte\.tv$/, /^\/(?:embeds|player)\/[\w/-]+$/],
];
/** Query parameters of the video, its start or its key; others are for tracking. */
const KEPT = ['h', 'start', 't', 'list', 'bvid', 'aid', 'cid', 'p', 'video', 'videoId', 'json_url'];

/** Returns the player at an iframe's address, if its host is trusted. */
export function knownVideo(address: string): Video | undefined {
  let url: URL;
  try {
    url = new URL(address.trim(), 'https://unknown.invalid');
  } catch {
    return undefined;
  }
  const player = PLAYERS.find(([, host, path]) => host.test(url.hostname) && path.test(url.pathname));
  if (!player || url.port || !/^https?:$/.test(url.protocol)) return undefined;
  const query = new URLSearchParams(player[3]);
  for (const name of KEPT) {
    const value = url.searchParams.get(name);
    if (value && /^[\w./:-]{1,99}$/.test(value)) query.set(name, value);
  }
  const host = player[0] === 'YouTube' ? 'www.youtube-nocookie.com' : url.hostname;
  return { service: player[0], url: `https://${host}${url.pathname}?${query}`.replace(/\?$/, '') };
}

/**
 * Replaces iframes of trusted players with marked links, since sanitizers remove iframes. The result is still untrusted: it is
 * sanitized, and the mark is checked again afterwards.
 */
export const markVideos = (html: string): string =>
  html.replace(/<iframe\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi, (whole, attributes: string) => {
    const source = /\s(?:data-)?src\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
    const video = source && knownVideo((source[1] ?? source[2] ?? source[3] ?? '').replace(/&(?:amp|#0?38);/g, '&'));
    return video ? `<a data-news-video="${video.url.replace(/&/g, '&amp;')}"></a>${whole}` : whole;
  });
