import { bareAddress } from '../../url/bare-address.js';
import type { Feed } from '../feed.js';
import { readPage } from '../formats/html-page.js';
import { proseLength } from '../formats/page-text.js';
import { parseDocument } from '../parse-document.js';
import { allAtOnce } from '../steps.js';
import type { LoadFeedOptions, LoadOther, Page } from '../types.js';

/** How many stories of a feed are looked through, and how long a reader waits for it. */
const MAX_ITEMS = 100;
const TIMEOUT_MS = 5_000;

/** In letters: of less than that, a reader mode takes the whole page. */
const MIN_FOUND = 500;

/** Texts that differ by less are the same, but for boxes, galleries and lists. */
const TOLERANCE = 1.1;

/**
 * An article page with its whole text: from a feed that the page names, else from its markup, as reader modes find it. Undefined
 * where neither has one.
 */
export async function readArticle(
  page: Page,
  { title, options, attempt }: { title: string; options: LoadFeedOptions; attempt: LoadOther },
): Promise<Feed | undefined> {
  const { html, url, marked } = page;
  const [offered = '', found = ''] = await Promise.all([textInFeeds(page, options, attempt), textInPage(page, title)]);
  const own = marked && isBetter(marked, found) ? marked : found;
  // A feed may hold only the beginning.
  const body = offered && letters(offered) >= letters(own) / 2 ? offered : own;
  if (!body) return undefined;
  return allAtOnce(parseDocument({ body: html, url }, { body, repair: options.repair }, readPage)).feed;
}

async function textInFeeds(page: Page, options: LoadFeedOptions, attempt: LoadOther): Promise<string | undefined> {
  const { signal, fetch, maxBytes, repair } = options;
  const request = { signal, fetch, maxBytes, repair, timeout: TIMEOUT_MS, limit: MAX_ITEMS } as LoadFeedOptions;
  for (const feed of page.feeds)
    try {
      const { items } = await attempt(feed, request, { canFollow: false });
      const story = items.find(({ url }) => url && bareAddress(url) === bareAddress(page.url));
      if (story?.contentHtml) return story.contentHtml;
    } catch {
      // The page itself is there.
    }
  return undefined;
}

async function textInPage({ html, url }: Page, title: string): Promise<string | undefined> {
  try {
    const { readableHtml } = await import('../../reader-mode/reader-mode.js');
    return await readableHtml(html, title, url);
  } catch {
    // Without that code, the page's `<article>` is shown.
    return undefined;
  }
}

/**
 * Whether the marked article is better than what a reader mode finds: it has all of the story, and either hardly anything else,
 * or sections that the reader mode has missed.
 */
function isBetter(marked: string, found: string): boolean {
  if (letters(found) < MIN_FOUND) return true;
  const [prose, foundProse] = [proseLength(marked), proseLength(found)];
  if (prose * TOLERANCE < foundProse) return false;
  return prose > foundProse * TOLERANCE || letters(marked) < letters(found) * TOLERANCE;
}

const letters = (html: string): number => html.replace(/<(script|style)\b[^]*?<\/\1|<[^>]*>|\s+/gi, '').length;
