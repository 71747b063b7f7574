import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runNode } from './running.ts';

const module = new URL('../../tooling/run/browsers.mjs', import.meta.url).href;
const find = `const { findBrowsers } = await import(${JSON.stringify(module)});
const code = await findBrowsers({ mayInstall: !process.argv.includes('--no-install') });
console.log('engines:', process.env.NEWS_WIDGETS_BROWSERS);
process.exit(code);`;

/** A machine with nothing but the browsers whose paths are given. */
const onBareMachine = (env: Record<string, string>, ...args: string[]) =>
  runNode(['--input-type=module', '-e', find, '--', ...args], {
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

  it('may be missing outside continuous integration, with a loud warning', async () => {
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

  it('are installed if possible, after an announcement, and not with --no-install', async (test) => {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return test.skip('only as root on Debian');
    const folder = mkdtempSync(join(tmpdir(), 'apt-'));
    test.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\necho "apt-get ran: $*"\n');
    chmodSync(join(folder, 'apt-get'), 0o755);
    const machine = { PATH: folder, NEWS_WIDGETS_BROWSERS: 'firefox' };
    const installing = onBareMachine(machine);
    await installing.ended;
    assert.match(installing.output(), /Installing with apt-get: firefox-esr\n[^]*ran: install .* firefox-esr\n/);
    const leaving = onBareMachine(machine, '--no-install');
    assert.equal(await leaving.ended, 1);
    assert.doesNotMatch(leaving.output(), /ran:/);
  });
});
