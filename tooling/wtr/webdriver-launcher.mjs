import { openSession } from './webdriver-session.mjs';

/** W3C WebDriver key codes of the keys that tests press by name. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Space: ' ',
};

/**
 * A launcher for @web/test-runner that speaks plain W3C WebDriver, one tab for each test file.
 * The official WebDriver launcher brings packages that download drivers when installed.
 */
export function webdriverLauncher({ name, start, capabilities }) {
  let driver;
  let call;
  let coverage;
  const tabs = new Map();
  const idle = [];
  let last = Promise.resolve();
  // WebDriver has one current window: commands for different tabs must not mix.
  const serial = (work) => (last = last.then(work, work));

  async function connect() {
    driver = await start();
    call = await openSession(driver.url, capabilities);
    idle.push(await call('GET', '/window'));
  }

  const inTab = (id, work) =>
    serial(async () => {
      await call('POST', '/window', { handle: tabs.get(id) });
      return work();
    });

  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    initialize: async (config) => void ({ coverage } = config),
    startSession: (id, url) =>
      serial(async () => {
        if (!driver) await connect();
        tabs.set(id, idle.pop() ?? (await call('POST', '/window/new', { type: 'tab' })).handle);
        await call('POST', '/window', { handle: tabs.get(id) });
        await call('POST', '/url', { url });
      }),
    isActive: (id) => tabs.has(id),
    getBrowserUrl: (id) => inTab(id, () => call('GET', '/url')),
    stopSession: (id) =>
      inTab(id, async () => {
        const script = 'return window.__coverage__ ?? null';
        const testCoverage = coverage
          ? ((await call('POST', '/execute/sync', { script, args: [] })) ?? undefined)
          : undefined;
        await call('POST', '/url', { url: 'about:blank' });
        idle.push(tabs.get(id));
        tabs.delete(id);
        return { testCoverage };
      }),
    sendKeys: (id, keys) =>
      inTab(id, () => {
        const actions = keys
          .map((key) => KEYS[key] ?? key)
          .flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]);
        return call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }),
    async stop() {
      if (!driver) return;
      await call('DELETE', '').catch(() => {});
      await driver.stop();
    },
  };
}
