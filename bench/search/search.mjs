import { folder } from '../browser/files.mjs';
import { launch } from '../browser/launch.mjs';
import { release } from '../browser/release.mjs';
import { startServer } from '../browser/server.mjs';
import { median } from '../medians.mjs';

const STORIES = 5_000;
/** A slow phone. */
const CPU_RATE = 4;
/** Words as they are, their beginnings, several, with a typo, and without a hit. */
const QUERIES = ['neo', 'neodymium', 'third week', 'neodimium', 'sam pro', 'unobtainable', 'ma ne ri'];
const WORDS =
  'neodymium samarium cobalt magnet makers third week of prices process ore refinery river market notice export'.split(
    ' ',
  );

/** Of each query: milliseconds from the key to the results on the page. */
export async function searching(rounds) {
  const server = await startServer({
    bench: (path) => ({ '/stories.json': stories(), '/index.html': { type: 'html', body: HOST } })[path],
    cdn: folder(release),
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin('bench')}/index.html`);
    await page.evaluate(open, `${server.origin('cdn')}/search-box.js`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    const results = QUERIES.map((query) => ({ query, times: [] }));
    for (let round = 0; round < rounds; round++)
      for (const { query, times } of results) times.push(await page.evaluate(key, query));
    return results.map(({ query, times }) => ({ query, stories: STORIES, time: median(times) }));
  } finally {
    await browser.close();
    server.close();
  }
}

const HOST =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body><news-search-box src="/stories.json"></news-search-box>';

const words = (from, count) =>
  Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * 3) % WORDS.length]).join(' ');
const stories = () => ({
  type: 'json',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Bench',
    items: Array.from({ length: STORIES }, (_, index) => ({
      id: `${index}`,
      url: `https://news.example/${index}`,
      title: `${words(index, 6)} ${index}`,
      summary: words(index + 5, 24),
      date_published: new Date(Date.UTC(2026, 0, 1) + index * 36e5).toISOString(),
    })),
  }),
});

/** Runs in the page: types a query and waits until its results are there. */
async function key(query) {
  const box = document.querySelector('news-search-box');
  const input = box.shadowRoot.querySelector('input');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  input.focus();
  const heard = new Promise((resolve) => box.addEventListener('news-search', resolve, { once: true }));
  const began = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await heard;
  await box.updateComplete;
  box.getBoundingClientRect();
  return performance.now() - began;
}

/** Runs in the page: loads the box and has it read all stories. */
async function open(file) {
  await import(file);
  await customElements.whenDefined('news-search-box');
  const box = document.querySelector('news-search-box');
  await box.updateComplete;
  const input = box.shadowRoot.querySelector('input');
  const heard = new Promise((resolve) => box.addEventListener('news-search', resolve, { once: true }));
  input.focus();
  input.value = 'magnet';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await heard;
}
