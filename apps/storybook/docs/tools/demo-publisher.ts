import { arabicItems, chineseItems, commentThread, items, jsonFeed } from '@news-widgets/tooling/fixtures';
import { PUBLISHER } from './samples.js';

const FEEDS: Record<string, typeof items> = {
  '/feed.json': items,
  '/ar/feed.json': arabicItems,
  '/zh/feed.json': chineseItems,
};

const POINTS: Record<string, string[]> = {
  en: [
    'Forty-one applications came in during the first hour.',
    'Three had an answer by noon; the rest wait for a second signature.',
    'Magnet makers hold stock for about six weeks.',
  ],
  ar: ['وصل واحد وأربعون طلبًا في الساعة الأولى.', 'أُجيب عن ثلاثة منها قبل الظهر.', 'لدى المصانع مخزون لستة أسابيع.'],
  zh: ['第一个小时收到四十一份申请。', '到中午只答复了三份。', '磁体厂的库存约够六周。'],
};

/** Returns the publisher's feed: its first story has highlights and a text. */
const feedOf = ([first, ...others]: typeof items): string => {
  const highlights = POINTS[first!.language ?? 'en'] ?? [];
  const contentHtml = [first!.summary ?? '', ...highlights].map((text) => `<p>${text}</p>`).join('');
  return jsonFeed([{ ...first!, highlights, contentHtml }, ...others]);
};

function answer({ pathname, href }: URL): Response {
  const feed = FEEDS[pathname];
  const response = feed
    ? new Response(feedOf(feed), { headers: { 'content-type': 'application/feed+json' } })
    : Response.json(pathname === '/api/comments' ? commentThread() : { status: 'pending' });
  // A constructed `Response` has no address, against which relative links resolve.
  return Object.defineProperty(response, 'url', { value: href });
}

/** Responds for the made-up publisher, so that the address in a snippet is the one that was previewed. */
const otherwise = window.fetch;
window.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  return url.origin === PUBLISHER ? answer(url) : otherwise(input, init);
};
