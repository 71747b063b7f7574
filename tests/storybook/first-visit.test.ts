import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { copiedBy, openStorybook, shown } from './designer.ts';

let site: Awaited<ReturnType<typeof openStorybook>>;
before(async () => (site = await openStorybook()));
after(() => site.close());

it('takes a designer from the first page to a copied, themed, right-to-left, dark subscribe form', async () => {
  const page = await site.context.newPage();
  await page.goto(site.storybook);
  const tool = shown(page);
  await tool.getByRole('link', { name: 'Make a theme' }).click();
  await tool.getByRole('button', { name: 'Business daily' }).click();
  await tool.getByRole('link', { name: 'Use in the embed builder' }).click();
  await tool.getByRole('radio', { name: 'Subscribe form' }).check();
  await tool.getByRole('radio', { name: 'العربية' }).check();
  await tool.getByRole('radio', { name: 'Dark', exact: true }).check();
  await tool.locator('news-subscribe-form[lang=ar][dir=rtl][theme=dark]').waitFor();
  const code = await copiedBy(page, tool.getByRole('button', { name: 'Copy code' }));
  assert.match(
    code,
    /<news-subscribe-form\n[^>]*theme="dark"[^>]*lang="ar"[^>]*dir="rtl"[^>]*--news-accent: light-dark\(#990f3d/,
  );
});
