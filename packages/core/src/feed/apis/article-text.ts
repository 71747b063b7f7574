import { bareAddress } from '../../url/bare-address.js';
import type { Feed } from '../feed.js';
import { readPage } from '../formats/html-page.js';
import { proseLength } from '../formats/page-text.js';
import { parseDocument } from '../parse-document.js';
import { allAtOnce } from '../steps.js';
import type { LoadFeedOptions, LoadOther, Page } from '../types.js';

/** Number of stories in a feed that are searched, and the time limit for loading it. */
const MAX_ITEMS = 100;
const TIMEOUT_MS = 5_000;

/** Number of letters below which a reader mode returns the whole page. */
const MIN_FOUND = 500;

/** Texts that differ by less are the same, except for boxes, galleries and lists. */
const TOLERANCE = 1.1;

/**
 * Loads an article page with its whole text: from a feed that the page links to, or else from its markup, as reader modes do.
 * Returns undefined if neither has it.
 */
export async function readArticle(
  page: Page,
  { title, options, attempt }: { title: string; options: LoadFeedOptions; attempt: LoadOther },
): Promise<Feed | undefined> {
  const { html, url, marked } = page;
  const [offered = '', found = ''] = await Promise.all([textInFeeds(page, options, attempt), textInPage(page, title)]);
  const own = marked && isBetter(marked, found) ? marked : found;
  // A feed may contain only the beginning.
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
      // The page itself has loaded.
    }
  return undefined;
}

async function textInPage({ html, url }: Page, title: string): Promise<string | undefined> {
  try {
    const { readableHtml } = await import('../../reader-mode/reader-mode.js');
    return await readableHtml(html, title, url);
  } catch {
    // Without the reader mode, the page's `<article>` is used.
    return undefined;
  }
}

/**
 * Returns whether the marked article is better than the reader mode's result: it contains the whole story, and either hardly
 * anything else, or sections that the reader mode has missed.
 */
function isBetter(marked: string, found: string): boolean {
  if (letters(found) < MIN_FOUND) return true;
  const [prose, foundProse] = [proseLength(marked), proseLength(found)];
  if (prose * TOLERANCE < foundProse) return false;
  return prose > foundProse * TOLERANCE || letters(marked) < letters(found) * TOLERANCE;
}

const letters = (html: string): number => html.replace(/<(script|style)\b[^]*?<\/\1|<[^>]*>|\s+/gi, '').length;
