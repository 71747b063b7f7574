/** What one connection has set, another cannot take back. */
const clients = new WeakMap();

/**
 * Answers the command `news-media` of `emulateMedia()` in `@news-widgets/tooling/testing`: a medium and media features, among
 * them forced colours, which the runner's own command lacks. False where the engine cannot be told.
 */
export const emulateMedia = {
  name: 'news-media',
  async executeCommand({ command, payload: { media = '', ...features } = {}, session }) {
    if (command !== 'news-media') return undefined;
    if (session.browser.name !== 'Chrome' && session.browser.name !== 'Chromium') return { emulated: false };
    const page = session.browser.getPage(session.id);
    if (!clients.has(page)) clients.set(page, page.createCDPSession());
    const client = await clients.get(page);
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return { emulated: true };
  },
};
