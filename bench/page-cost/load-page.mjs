/** Lighthouse's slow 4G and mid-range phone. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};
const CPU = 4;
/** Late shifts and long tasks count, too. */
const SETTLE = 700;

/** Loads a page with an empty cache; throws if anything fails or the widget never appears. */
export async function loadPage(browser, server, { path, ready, width = 1000 }) {
  const context = await browser.newContext({ viewport: { width, height: 1200 } });
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('requestfailed', (request) => failures.push(`${request.url()}: ${request.failure().errorText}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && failures.push(`${response.url()}: ${response.status()}`),
    );
    page.on('pageerror', (error) => failures.push(String(error)));
    // The process of the site is there, as on a page visited from another of the same site.
    await page.goto(`${server.origin('host')}/blank.html`);
    await page.addInitScript({ content: `(${String(watch)})(() => ${ready})` });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    server.takeSent();
    await page.goto(`${server.origin('host')}${path}`);
    await evaluate(session, 'window.watched.whenPainted');
    await page.waitForTimeout(SETTLE);
    if (failures.length > 0) throw new Error(`${path}: ${failures.join(', ')}`);
    const { bytes, requests } = server.takeSent();
    const watched = await evaluate(session, '({ ...window.watched, whenPainted: undefined })');
    const script = (await metric(session, 'ScriptDuration')) * 1000;
    await session.send('HeapProfiler.collectGarbage');
    return { ...watched, bytes, requests, script, heap: await metric(session, 'JSHeapUsedSize') };
  } finally {
    await context.close();
  }
}

/** Without the 330 kB that Playwright brings into a page with its own way: a long task on a slow processor. */
async function evaluate(session, expression) {
  const settings = { awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...settings });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function metric(session, wanted) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted).value;
}

/** Runs in the page before its scripts: notes when the widget is there and painted, and what moves or blocks. */
function watch(isReady) {
  if (window !== top) return;
  const watched = { painted: undefined, scripts: 0, shift: 0, longest: 0 };
  const { promise, resolve, reject } = Promise.withResolvers();
  setTimeout(() => reject(new Error('The widget never came.')), 15_000);
  Object.assign(window, { watched: Object.assign(watched, { whenPainted: promise }) });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => (watched.shift += value));
  observe('longtask', ({ duration }) => (watched.longest = Math.max(watched.longest, duration)));
  const finish = () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    // A widget is painted before its views are counted, but maybe not all widgets of the page.
    watched.scripts = names.filter((name) => name.endsWith('.js') && !name.endsWith('/view-tracking.js')).length;
    resolve((watched.painted = performance.now()));
  };
  requestAnimationFrame(function look() {
    // A frame later what is there now has been painted.
    requestAnimationFrame(isReady() ? finish : look);
  });
}
