import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { imageHeight, imageWidths, sections } from '../src/config.ts';
import { loadArticles } from '../src/content/articles.ts';
import { readFrontMatter } from '../src/content/front-matter.ts';

const articles = loadArticles();
const images = join(import.meta.dirname, '../public/images');
const wordCount = (html: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(html.replace(/<[^>]+>/g, ' '))].filter(
    (segment) => segment.isWordLike,
  ).length;

async function sizeOf(file: string): Promise<number[]> {
  const { width, height } = await sharp(join(images, file)).metadata();
  return [width, height];
}

test('there is enough of everything that a feed can contain', () => {
  assert.ok(articles.length >= 26);
  assert.ok(articles.filter((article) => !article.image).length >= 3);
  for (const language of ['ar', 'zh', 'th']) assert.ok(articles.some((article) => article.language === language));
  for (const label of ['live', 'sponsored', 'analysis']) assert.ok(articles.some((article) => article.label === label));
  for (const section of sections)
    assert.ok(
      articles.some((article) => article.section === section),
      section.name,
    );
  assert.ok(articles.some((article) => article.modified > article.published));
});

test('no title repeats', () => {
  const titles = articles.map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
});

for (const { slug, html, language, image, highlights, tags, published, modified } of articles) {
  test(`${slug} is complete`, async () => {
    assert.match(slug, /^[a-z0-9-]+$/);
    assert.match(html, /<h2>/);
    assert.ok(tags.length > 0);
    assert.ok(highlights.length === 0 || (highlights.length >= 2 && highlights.length <= 4));
    assert.ok(modified >= published);
    const words = wordCount(html, language);
    assert.ok(words >= 250 && words <= 600, `${words} words`);
    if (!image) return;
    assert.ok(image.alt.length > 20);
    for (const width of imageWidths) {
      assert.deepEqual(await sizeOf(`${image.name}-${width}.webp`), [width, imageHeight(width)]);
    }
  });

  test(`${slug} links to pages that exist`, () => {
    for (const [, path = ''] of html.matchAll(/href="\/(?!\/)([^"]*)"/g)) {
      const [kind, name] = path.split('/');
      const known = kind === 'articles' ? articles : sections;
      assert.ok(
        known.some((target) => target.slug === name),
        path,
      );
    }
  });
}

test('every picture is used and all of them stay small', () => {
  const used = new Set(articles.flatMap(({ image }) => (image ? [image.name] : [])));
  const files = readdirSync(images);
  for (const file of files) assert.ok(used.has(file.replace(/-\d+\.webp$/, '')), file);
  assert.equal(files.length, used.size * imageWidths.length);
  assert.ok(files.reduce((sum, file) => sum + statSync(join(images, file)).size, 0) < 3_000_000);
  assert.ok(existsSync(join(images, '../icon.svg')));
});

test('wrong front matter is refused with the name of the file and the field', () => {
  assert.throws(() => readFrontMatter({ date: 'yesterday' }, 'a.md'), /a\.md: "date"/);
  assert.throws(
    () => readFrontMatter({ date: new Date(0), title: 'T', summary: 'S', section: 'Cooking' }, 'a.md'),
    /"section" is unknown: Cooking/,
  );
});
