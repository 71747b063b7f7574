import { folder } from '../browser/files.mjs';
import { release } from '../browser/release.mjs';
import { launch } from '../browser/launch.mjs';
import { startServer } from '../browser/server.mjs';
import { longText } from './text.mjs';

const WORDS = 20_000;
/** A slow phone. */
const CPU_RATE = 4;
const TITLE = 'A long story';

/** Where the story comes from; the last needs the reader mode. */
const SOURCES = {
  feed: {
    type: 'json',
    body: () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Bench',
        items: [{ id: '1', url: 'https://news.example/1', title: TITLE, content_html: longText(WORDS) }],
      }),
  },
  page: {
    type: 'html',
    body: () =>
      `<!doctype html><html lang="en"><title>${TITLE}</title><meta property="og:type" content="article"><nav><a href="/">Home</a></nav><div class="story">${longText(WORDS)}</div><footer>All rights reserved.</footer>`,
  },
};

/** Of each source: the longest task and when the first screen and the whole text are there, in milliseconds. */
export async function longArticle(rounds) {
  const sources = Object.fromEntries(
    Object.entries(SOURCES).map(([name, { type, body }]) => [`/${name}.${type}`, { type, body: body() }]),
  );
  const hosts = Object.fromEntries(
    Object.entries(SOURCES).map(([name, { type }]) => [`/of-${name}`, { type: 'html', body: host(`${name}.${type}`) }]),
  );
  const server = await startServer({ bench: (path) => sources[path] ?? hosts[path], cdn: folder(release) });
  const browser = await launch();
  try {
    const results = [];
    for (const source of Object.keys(SOURCES)) {
      const runs = [];
      for (let round = 0; round < rounds; round++) runs.push(await measure(browser, server, source));
      const worst = runs.toSorted((one, other) => other.longestTask - one.longestTask)[0];
      results.push({ source, words: WORDS, ...worst });
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

const host = (source) => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<news-article src="/${source}" mode="full" loading="eager"></news-article>
<script>
  const measured = (window.measured = { tasks: [] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) measured.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
</script>`;

async function measure(browser, server, source) {
  const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    await page.goto(`${server.origin('bench')}/of-${source}`);
    return await page.evaluate(async (file) => {
      const start = performance.now();
      const article = document.querySelector('news-article');
      const script = Object.assign(document.createElement('script'), { type: 'module', src: file });
      document.head.append(script);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const text = () => article.shadowRoot?.querySelector('.body .prose');
      while (!text()?.textContent) await frame();
      const firstScreen = performance.now() - start;
      for (let before = -1, still = 0; still < 20; ) {
        const { length } = text().textContent;
        still = length === before ? still + 1 : 0;
        before = length;
        await frame();
      }
      const { tasks } = window.measured;
      const own = tasks.filter(([from]) => from >= start - 1).map(([, duration]) => duration);
      // Tasks below 50 ms are not reported.
      return {
        firstScreen: Math.round(firstScreen),
        whole: Math.round(performance.now() - start),
        longestTask: Math.max(0, ...own),
        longTasks: own.length,
        letters: text().textContent.length,
      };
    }, `${server.origin('cdn')}/article.js`);
  } finally {
    await page.close();
  }
}
