import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { miniBrowserPath } from '../run/browser-paths.mjs';
import { freePort } from '../run/ports.mjs';
import { openSession } from './webdriver-session.mjs';

/** What a session asks WebKitWebDriver for; settings of WebKit can be given as further arguments. */
export const webKitCapabilities = (...args) => ({
  'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation', ...args] },
});

/** WebKitGTK for tests that steer pages themselves: `call` sends WebDriver commands, `stop` ends it. */
export async function openWebKit(...args) {
  const { url, stop } = await startWebKit();
  try {
    const call = await openSession(url, webKitCapabilities(...args));
    // Its window would outlive the driver on a screen that is not its own.
    return { call, stop: () => call('DELETE', '').then(stop, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** WebKitWebDriver on a screen of its own (unless there is a display); both end with `stop()`. */
export async function startWebKit() {
  const children = [];
  const stop = () => Promise.all(children.map(end));
  try {
    const display = process.env.DISPLAY ?? (await startScreen(children));
    const port = await freePort();
    const env = {
      ...process.env,
      ...{ DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      // Without a graphics card it takes nearly twice the processor time for the same pictures.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/status`);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startScreen(children) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  // Ends with the screen too, so that one that could not start is not waited for.
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), once(screen, 'exit')]);
  if (screen.exitCode !== null) throw new Error('Xvfb did not start.');
  return `:${String(number).trim()}`;
}

async function answers(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
