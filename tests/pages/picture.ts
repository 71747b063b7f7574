import { join } from 'node:path';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

/** The picture of the article page on Storybook's welcome page. */
const file = join(import.meta.dirname, '../../apps/storybook/public/article-page.jpg');
const site = await openSite();
const { page } = await watch(site, 'article.html', { viewport: { width: 1200, height: 1700 }, colorScheme: 'light' });
// The lower part of the page is not in the picture.
await page.locator('news-article [part=body]').waitFor();
await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
await page.waitForLoadState('networkidle');
await page.screenshot({ path: file, type: 'jpeg', quality: 72 });
await site.close();
