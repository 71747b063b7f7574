import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isWebKitThere } from '@news-widgets/tooling/browsers';
import { openWebKit } from '@news-widgets/tooling/webkit';
import { serve } from '../support/serve.ts';
import { ANY_WIDGET, countParts, HOSTS } from './host-pages.ts';
import { openSite } from './site.ts';

/** Runs before everything else in a page, since WebKitWebDriver does not tell what the page said. */
const LISTEN = `(() => {
  const said = [];
  const note = (text) => (said[said.length] = text);
  Object.defineProperty(window, 'said', { value: said });
  for (const kind of ['debug', 'error', 'info', 'log', 'warn']) console[kind] = (...all) => note(all.map(String).join(' '));
  addEventListener('error', ({ message }) => note('uncaught: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => note('unhandled: ' + reason));
})();`;

/** The partner site, with that script first in each page whose policy allows it. */
const listenTo = (partner: string) =>
  serve(async (request, response) => {
    if (request.url === '/listen.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(LISTEN);
    const answer = await fetch(partner + request.url, { redirect: 'manual' });
    const headers = Object.fromEntries(
      ['content-type', 'content-security-policy', 'location'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value ? [[name, value]] : [];
      }),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    const isOpen = headers['content-type']?.includes('html') && !headers['content-security-policy'];
    return response
      .writeHead(answer.status, headers)
      .end(isOpen ? body.toString().replace('<head>', '<head><script src="/listen.js"></script>') : body);
  });

describe('a host page in WebKitGTK', { skip: !isWebKitThere() && 'WebKitGTK is not there.' }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let partner: Awaited<ReturnType<typeof listenTo>>;
  let webkit: Awaited<ReturnType<typeof openWebKit>>;
  before(async () => {
    site = await openSite();
    partner = await listenTo(site.partner);
    webkit = await openWebKit();
  });
  after(async () => {
    await webkit?.stop();
    await partner?.close();
    await site?.close();
  });

  for (const [path, expected] of Object.entries(HOSTS))
    it(`${path}: shows its widgets and says nothing`, async () => {
      await webkit.call('POST', '/url', { url: `${partner.url}/${path}` });
      // Serialised here, since a page may change how arrays become JSON.
      const script = `return [location.pathname, (${String(countParts)})(arguments[0]), ...(window.said ?? [])].join(' ');`;
      const wanted = `/${path} ${String(expected)}`;
      let seen = '';
      for (let attempt = 0; attempt < 100 && !seen.startsWith(wanted); attempt++) {
        await sleep(100);
        // Between two pages there is none to look at.
        seen = await webkit.call('POST', '/execute/sync', { script, args: [ANY_WIDGET] }).catch(String);
      }
      assert.equal(seen, wanted);
    });

  it('shows a widget in a frame whose sandbox does not allow its origin', async () => {
    const address = `${site.newsroom}/widgets/latest/frame.html?widget=recent-list&src=${site.newsroom}/feed.json&limit=4`;
    const around = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><title>Sandbox</title><iframe sandbox="allow-scripts" src="${address}" width="600" height="40"></iframe><script src="${site.newsroom}/widgets/latest/resize.js"></script>`,
        ),
    );
    await webkit.call('POST', '/url', { url: `${around.url}/` });
    const script = `return document.querySelector('iframe').offsetHeight;`;
    let height = 0;
    for (let attempt = 0; attempt < 100 && height < 200; attempt++) {
      await sleep(100);
      height = await webkit.call('POST', '/execute/sync', { script, args: [] }).catch(() => 0);
    }
    await around.close();
    assert.ok(height >= 200, `${height} px`);
  });
});
