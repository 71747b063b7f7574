import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { sample } from '../support/every-night.ts';
import { entriesOf } from './entries.ts';
import { copiedBy, openStorybook, shown } from './designer.ts';

const dist = join(import.meta.dirname, '../../apps/storybook/dist');
const widgetPages = join(import.meta.dirname, '../../apps/storybook/docs/widgets');
const folder = join(import.meta.dirname, '../../.changeset');
const changesets = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => text.startsWith('---'));

/** Of the docs page of a widget, in order. */
const SECTIONS = [
  ...['Layouts', 'Anatomy', 'When to use it', 'Do and don’t', 'States', 'In context', 'Keyboard and screen reader'],
  ...['Status', 'Reference'],
];

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

it('shows every story of a widget in a group, except the main one', () => {
  const stories = entriesOf(dist).filter(({ type, title }) => type === 'story' && title.startsWith('Widgets/'));
  const ungrouped = stories.filter(({ title }) => title.split('/').length === 2);
  const widgets = new Set(stories.map(({ title }) => title.split('/')[1]));
  assert.deepEqual(
    ungrouped.map(({ id }) => id),
    [...widgets].map((name) => ungrouped.find(({ title }) => title === `Widgets/${name}`)?.id),
  );
});

it('documents each widget in the same sections, its layouts first', () => {
  for (const file of readdirSync(widgetPages)) {
    const headings = [...readFileSync(join(widgetPages, file), 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, text]) => text!,
    );
    assert.deepEqual(
      headings.filter((name) => SECTIONS.includes(name)),
      SECTIONS,
      file,
    );
  }
});

it('shows these sections, on a phone too', async () => {
  const pages = entriesOf(dist).filter(({ type, title }) => type === 'docs' && title.startsWith('Widgets/'));
  const list = pages.filter(({ title }) => title === 'Widgets/Recent list');
  assert.equal(list.length, 1);
  for (const { id } of sample(list, pages)) {
    const page = await site.open(id.replace(/--docs$/, ''));
    const frame = shown(page);
    await frame.getByRole('heading', { name: 'Reference' }).waitFor();
    const sections = await frame.locator('h2').allTextContents();
    assert.deepEqual(
      sections.filter((name) => SECTIONS.includes(name)),
      SECTIONS,
      id,
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await frame.locator(':root').evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const width = await frame.locator(':root').evaluate(({ scrollWidth }) => scrollWidth);
    assert.ok(width <= 390, `${id} is ${width} px wide`);
    await page.close();
  }
});

it('shows no example twice on the page of a widget', () => {
  const layouts = entriesOf(dist).filter(({ tags }) => tags?.includes('layouts'));
  for (const file of readdirSync(widgetPages)) {
    const text = readFileSync(join(widgetPages, file), 'utf8');
    const used = [...text.matchAll(/<(?:Canvas of=\{\w+\.|story-card stories=\{\w+\} story=")(\w+)/g)].map(
      ([, name]) => `${file.replace('.mdx', '')}--${name!.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase()}`,
    );
    const shownTwice = used.filter(
      (id, index) => used.indexOf(id) < index || layouts.some((layout) => layout.id === `widgets-${id}`),
    );
    assert.deepEqual(shownTwice, [], file);
  }
});

it('lists every unreleased change once, with its widgets', async () => {
  const frame = shown(await site.open('what-is-new'));
  await frame.getByRole('heading', { name: 'What is new' }).waitFor();
  for (const text of changesets) {
    const [title = ''] = text.split('---\n')[2]!.trim().split('\n\n');
    const said = title.replaceAll('`', '').replace(/\s*\n\s*/g, ' ');
    assert.equal(await frame.locator('article p').filter({ hasText: said }).count(), 1, said);
  }
});
