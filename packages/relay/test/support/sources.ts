import { createRelay, type Platform, type RelayOptions } from '../../src/index.js';

export type Answer = string | Response | ((request: Request) => Response | Promise<Response>);

/** The part of relay responses that tests look at. */
export interface RelayFeed {
  title: string;
  home_page_url?: string;
  icon?: string;
  feed_url: string;
  next_url?: string;
  _news: { plain: boolean; stale?: boolean; failed?: string[] };
  items: RelayItem[];
}

interface RelayItem {
  id: string;
  url: string;
  title: string;
  summary?: string;
  content_html?: string;
  image?: string;
  date_published?: string;
  _news?: Record<string, unknown>;
}

/** A web of sources, and a relay in front of it whose clock the test sets. */
export function relayOf(answers: Record<string, Answer>, options: Partial<RelayOptions & Platform> = {}) {
  const requests: Request[] = [];
  const clock = { now: Date.UTC(2026, 0, 10) };
  const get = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const request = new Request(String(input), init);
    requests.push(request);
    const answer = answers[request.url];
    if (answer === undefined) return new Response('nothing here', { status: 404 });
    if (typeof answer === 'function') return answer(request);
    return typeof answer === 'string' ? new Response(answer) : answer.clone();
  };
  const relay = createRelay({
    allow: ['https://news.example', 'https://other.example'],
    fetch: get as typeof fetch,
    now: () => clock.now,
    ...options,
  });
  const ask = (path: string, init?: RequestInit, platform?: unknown): Promise<Response> =>
    relay.fetch(new Request(`https://relay.example/v1/${path}`, init), platform);
  const feed = async (path: string): Promise<RelayFeed> => (await (await ask(path)).json()) as RelayFeed;
  return { answers, clock, requests, ask, feed };
}

export const NEWS = 'https://news.example/feed';
export const ASK = `feed?url=${encodeURIComponent(NEWS)}`;
export const MINUTE = 60_000;

export interface Story {
  title: string;
  path?: string;
  /** Day of January 2026. */
  day?: number;
  more?: string;
}

/** An RSS feed as publishers write it. */
export const rss = (
  stories: readonly Story[],
  { title = 'News Example', host = 'news.example', head = '' } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>${title}</title><link>https://${host}/</link><language>en</language>${head}
  ${stories
    .map(
      ({ title: headline, path = headline.toLowerCase().replaceAll(' ', '-'), day = 1, more = '' }) =>
        `<item><title>${headline}</title><link>https://${host}/${path}/</link><guid isPermaLink="false">https://${host}/?p=${path}</guid><pubDate>${new Date(Date.UTC(2026, 0, day, 8)).toUTCString()}</pubDate>${more}</item>`,
    )
    .join('\n')}</channel></rss>`;

/** So many stories, the newest first. */
export const stories = (count: number, prefix = 'Story'): Story[] =>
  Array.from({ length: count }, (_, index) => ({ title: `${prefix} ${index + 1}`, day: 30 - (index % 28) }));

export const titles = ({ items }: RelayFeed): string[] => items.map(({ title }) => title);

const nouns =
  'price mine ore ship port plant strike law export quota magnet battery tariff court bank grid fund river rail lab'.split(
    ' ',
  );
/** Stories with all that lists show, in words that differ as those of papers do. */
export const longStories: readonly Story[] = nouns.map((noun, index) => ({
  title: `The ${noun} ${nouns[(index * 7) % 20]} that moved the ${nouns[(index * 3 + 5) % 20]} market in week ${index}`,
  path: `2026/01/${noun}-and-${nouns[(index * 7) % 20]}-${index * 7919}`,
  day: 28 - index,
  more: `<description>${`A ${noun} in the ${nouns[(index * 11) % 20]} region was ${nouns[(index * 13) % 20]}ed on day ${index}, as ${nouns[(index * 17) % 20]} owners say. `.repeat(9)}</description><dc:creator>Author ${index % 5}</dc:creator><category>Markets</category><media:content url="https://cdn.news.example/uploads/2026/${noun}-${index * 104729}.jpg" medium="image" width="1200" height="${700 + index}"/>`,
}));
