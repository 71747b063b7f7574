import { openSession } from './webdriver-session.mjs';
import { startWebKit, webKitCapabilities } from './webkitgtk.mjs';

/** WebKitGTK for tests that steer pages themselves: `call` sends WebDriver commands, `stop` ends it. */
export async function openWebKit() {
  const { url, stop } = await startWebKit();
  return { call: await openSession(url, webKitCapabilities()), stop };
}
