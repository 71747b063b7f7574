import { launch } from '../browser/launch.mjs';
import { startServer } from '../browser/server.mjs';
import { interleave, medians } from '../medians.mjs';
import { loadPage } from './load-page.mjs';
import { makePages, wrap } from './pages.mjs';
import { makeRoutes } from './routes.mjs';

/** Rows with the medians of each page with a widget of ours or of a peer. */
export async function pageCost(rounds) {
  const documents = { '/blank.html': wrap({ body: '' }) };
  const routes = {};
  const server = await startServer(routes);
  Object.assign(routes, await makeRoutes(documents, server.origin));
  const [cdn, news, peers] = ['cdn', 'news', 'peers'].map(server.origin);
  const pages = (await makePages({ cdn, news, peers })).map((page, index) => ({ ...page, path: `/${index}.html` }));
  for (const page of pages) documents[page.path] = wrap(page);

  const browser = await launch();
  try {
    const results = await interleave(pages, rounds, (page) => loadPage(browser, server, page));
    return pages.map((page) => ({ ...page, ...medians(results.get(page)) }));
  } finally {
    await browser.close();
    server.close();
  }
}
