import { folder } from '../browser/files.mjs';
import { release } from '../browser/release.mjs';
import { launch } from '../browser/launch.mjs';
import { startServer } from '../browser/server.mjs';
import { framedText, longText } from './text.mjs';

const WORDS = 20_000;
/** A slow phone. */
const CPU_RATE = 4;
const TITLE = 'A long story';

const pageOf = (text) =>
  `<!doctype html><html lang="en"><title>${TITLE}</title><meta property="og:type" content="article"><nav><a href="/">Home</a></nav><div class="story">${text}</div><footer>All rights reserved.</footer>`;

/** The address of the story; pages need the reader mode. */
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
  page: { type: 'html', body: () => pageOf(longText(WORDS)) },
  'page-in-frames': { type: 'html', body: () => pageOf(framedText(WORDS)) },
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
<news-article src="/${source}" mode="full" loading="eager"></news-article>`;

async function measure(browser, server, source) {
  const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
  try {
    const session = await page.context().newCDPSession(page);
    await page.goto(`${server.origin('bench')}/of-${source}`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    const endTrace = await startTrace(session);
    const times = await page.evaluate(showArticle, `${server.origin('cdn')}/article.js`);
    return { ...times, longestTask: longestTask(await endTrace()) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: loads the widget and waits for the first screen, then for the whole text. */
async function showArticle(file) {
  const start = performance.now();
  const article = document.querySelector('news-article');
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: file }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const text = () => article.shadowRoot?.querySelector('.body .prose');
  while (!text()?.textContent) await frame();
  const firstScreen = performance.now() - start;
  let wholeAt = 0;
  for (let before = -1, still = 0; still < 30; await frame()) {
    const { length } = text().textContent;
    still = length === before ? still + 1 : 0;
    if (still === 0) wholeAt = performance.now();
    before = length;
  }
  return {
    firstScreen: Math.round(firstScreen),
    whole: Math.round(wholeAt - start),
    letters: text().textContent.length,
  };
}

async function startTrace(session) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** In milliseconds of CPU time: what else the machine does counts for nothing. */
function longestTask(events) {
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}
