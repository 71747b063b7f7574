import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

const LIST = '<news-recent-list layout="grid" src="SRC" limit="2" more></news-recent-list>';
const words = (tag: string, more: string) =>
  `<script type="application/json" data-news-locale="${tag}">{ "recentList": { "more": "${more}" } }</script>`;

/** A page in a language with script-tag files, and what its loader says of languages. */
async function open(lang: string, body: string, locales = ''): Promise<Page> {
  const { page } = await watch(site, 'blocked.html');
  await page.route('**/locales/eo.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'export default { recentList: { more: "Montri pli" } }',
    }),
  );
  const src = `${site.newsroom}/widgets/latest/loader.js`;
  await page.evaluate(
    ([language, html, address, names]) => {
      document.documentElement.lang = language;
      document.body.innerHTML = html;
      const script = Object.assign(document.createElement('script'), { type: 'module', src: address });
      if (names) script.dataset['newsLocales'] = names;
      document.head.append(script);
    },
    [lang, body.replace('SRC', `${site.newsroom}/feed.json`), src, locales] as const,
  );
  await page.locator('[part=headline]').first().waitFor();
  return page;
}

const shows = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true }).waitFor();

describe('the words of script-tag files', () => {
  it('are those of the page, and follow it', async () => {
    const page = await open('de', LIST);
    await shows(page, 'Mehr anzeigen');
    await page.evaluate(() => (document.documentElement.lang = 'zh_TW'));
    await shows(page, '顯示更多');
    await page.evaluate(() => (document.documentElement.lang = 'qaa'));
    await shows(page, 'Show more');
    await page.close();
  });

  it('may be in the page, before the widgets and after them', async () => {
    const page = await open('eo', words('eo', 'Montri pli') + LIST);
    await shows(page, 'Montri pli');
    await page.evaluate(() => (document.documentElement.lang = 'vo'));
    await shows(page, 'Show more');
    await page.evaluate(
      (html) => document.body.append(document.createRange().createContextualFragment(html)),
      words('vo', 'Pluikos'),
    );
    await shows(page, 'Pluikos');
    await page.close();
  });

  it('may be a file beside the loader, despite others whose names are not tags', async () => {
    const page = await open('eo', LIST, '!! ../eo not_a_tag_at_all eo');
    await shows(page, 'Montri pli');
    await page.close();
  });

  it('stay as they are if the page’s additions cannot be read', async () => {
    const broken = ['{', 'null', '5', '"text"', '{"recentList":{"more":5,"added":null}}']
      .map((text) => `<script type="application/json" data-news-locale="de">${text}</script>`)
      .join('');
    const page = await open('de', `${broken}<script data-news-locale="!!">{}</script>${LIST}`);
    await shows(page, 'Mehr anzeigen');
    await page.close();
  });
});
