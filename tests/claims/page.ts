import { after, before } from 'node:test';
import { CDN, openWorld, type Answer, type Opened } from '../documents/world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => (world = await openWorld()));
after(() => world.close());

/** Opens a page as it is given. */
export const open: Awaited<ReturnType<typeof openWorld>>['open'] = (html, options) => world.open(html, options);

export const LOADER = `<script type="module" src="${CDN}loader.js"></script>`;
export const LINK = '<a href="https://news.example/">All news</a>';
export const FEED = 'https://news.example/feed.json';
const READY = ':state(ready), :state(idle), :state(empty), :state(none), :state(error)';

export const story = (number: number, more: object = {}) => ({
  id: `https://news.example/${number}`,
  url: `https://news.example/${number}`,
  title: `Story ${number}`,
  summary: `Summary ${number}.`,
  date_published: new Date(Date.UTC(2026, 10, 20) - number * 3_600_000).toISOString(),
  ...more,
});
export const feedOf = (...items: object[]): Answer => ({
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News Example', items }),
});
export const stories = (count: number): Answer => feedOf(...Array.from({ length: count }, (_, index) => story(index)));

interface Trial {
  answers?: Record<string, Answer>;
  csp?: string;
  script?: boolean;
}

/** Opens a page with a snippet, waits until its widgets have settled, looks, and closes it. */
export async function withPage(
  snippet: string,
  look: (opened: Opened) => Promise<unknown>,
  options: Trial = {},
): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Partner</title>${snippet.includes(CDN) ? '' : LOADER}${snippet}`;
  const opened = await world.open(html, options);
  if (options.script !== false)
    await opened.page.waitForFunction((states) => {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('news-'));
      return widgets.length > 0 && widgets.every((one) => one.matches(states));
    }, READY);
  try {
    await look(opened);
  } finally {
    await opened.context.close();
  }
}

export const list = (attributes = '', inside = LINK): string =>
  `<news-recent-list src="${FEED}" ${attributes}>${inside}</news-recent-list>`;
export const headlines = ({ page }: Opened) => page.locator('[part=headline]').allInnerTexts();
