import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runNode } from './running.ts';

const module = new URL('../../tooling/run/browsers.mjs', import.meta.url).href;
const find = `const { findBrowsers } = await import(${JSON.stringify(module)});
const code = await findBrowsers();
console.log('engines:', process.env.NEWS_WIDGETS_BROWSERS);
process.exit(code);`;

/** A machine with nothing but the browsers whose paths are given. */
const onBareMachine = (env: Record<string, string>) =>
  runNode(['--input-type=module', '-e', find], {
    PATH: '',
    CI: '',
    NEWS_WIDGETS_BROWSERS: '',
    CHROME_PATH: '',
    FIREFOX_PATH: '',
    MINIBROWSER: '',
    ...env,
  });

describe('browsers for the tests', { skip: process.platform !== 'linux' }, () => {
  it('must include Chromium', async () => {
    const running = onBareMachine({});
    assert.equal(await running.ended, 1);
    assert.match(running.output(), /ERROR: Chromium and Firefox and WebKitGTK not found/);
    assert.match(running.output(), /chromium firefox-esr webkit2gtk-driver xvfb/);
  });

  it('may lack the others outside continuous integration, which is said loudly', async () => {
    const running = onBareMachine({ CHROME_PATH: process.execPath });
    assert.equal(await running.ended, 0);
    assert.match(running.output(), /WARNING: Firefox and WebKitGTK not found/);
    assert.match(running.output(), /WITHOUT Firefox and WebKitGTK/);
    assert.match(running.output(), /engines: chromium\n/);
  });

  it('are those that are chosen, which must be there', async () => {
    const there = onBareMachine({ CHROME_PATH: process.execPath, NEWS_WIDGETS_BROWSERS: 'chromium', CI: 'true' });
    assert.equal(await there.ended, 0);
    assert.equal(there.output(), 'engines: chromium\n');
    const missing = onBareMachine({ NEWS_WIDGETS_BROWSERS: 'firefox' });
    assert.equal(await missing.ended, 1);
    assert.match(missing.output(), /ERROR: Firefox not found/);
    const unknown = onBareMachine({ NEWS_WIDGETS_BROWSERS: 'opera' });
    assert.equal(await unknown.ended, 1);
    assert.match(unknown.output(), /names "opera"\. Engines: chromium, firefox, webkit/);
  });

  it('must be complete in continuous integration', async () => {
    const running = onBareMachine({ CHROME_PATH: process.execPath, CI: 'true' });
    assert.equal(await running.ended, 1);
    assert.match(running.output(), /ERROR: Firefox and WebKitGTK not found/);
  });
});
