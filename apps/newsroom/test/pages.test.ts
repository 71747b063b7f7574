import assert from 'node:assert/strict';
import { get } from 'node:http';
import { test } from 'node:test';
import { desks, sections } from '../src/config.ts';
import { loadArticles } from '../src/content/articles.ts';
import { runningNewsroom } from './running.ts';

const url = await runningNewsroom();
const articles = loadArticles();
const paths = [
  '/',
  ...articles.map(({ slug }) => `/articles/${slug}`),
  ...sections.map(({ slug }) => `/section/${slug}`),
  ...desks.map(({ slug }) => `/desk/${slug}`),
];

test('every page answers and names its feeds and its own address', async () => {
  for (const path of paths) {
    const response = await fetch(url + path);
    const body = await response.text();
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    assert.ok(response.headers.has('etag'));
    assert.ok(body.includes(`<link rel="canonical" href="${url}${path}">`), path);
    assert.equal(body.split('<link rel="alternate"').length - 1, 3);
    assert.equal(body.split('<h1').length - 1, 1, path);
    assert.doesNotMatch(body, /undefined|\[object/);
  }
});

test('an article page describes itself to machines', async () => {
  for (const article of articles) {
    const body = await (await fetch(`${url}/articles/${article.slug}`)).text();
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    assert.equal(data['headline'], article.title);
    assert.equal(data['dateModified'], article.modified);
    assert.equal(data['@type'], article.label === 'sponsored' ? 'AdvertiserContentArticle' : 'NewsArticle');
    assert.equal(body.includes('property="og:image"'), article.image !== undefined);
    assert.ok(
      body.includes(
        `<article class="story in-${article.section.slug}" lang="${article.language}" dir="${article.language === 'ar' ? 'rtl' : 'ltr'}">`,
      ),
    );
  }
});

test('unknown addresses get a not-found page', async () => {
  for (const path of ['/nothing', '/articles/nothing', '/section/nothing', '/desk/nothing']) {
    const response = await fetch(url + path);
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /There is no page here/);
  }
});

test('pictures may be used anywhere and kept for ever', async () => {
  const response = await fetch(`${url}/images/${articles[0]!.image!.name}-320.webp`);
  assert.equal(response.headers.get('content-type'), 'image/webp');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal((await fetch(`${url}/images/none-320.webp`)).headers.get('cache-control'), null);
});

test('the health check answers', async () => {
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
});

test('pages and feeds link to themselves with any Host header', async () => {
  for (const path of ['/', '/feed.json?limit=1', '/rss.xml', '/subscriptions', '/nothing', '/trouble/empty.json']) {
    const body = await new Promise<string>((resolve, reject) => {
      get(url + path, { headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' } }, (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (chunk) => (text += chunk))
          .on('end', () => resolve(text));
      }).on('error', reject);
    });
    assert.doesNotMatch(body, /evil\.example/, path);
    assert.ok(body.includes(url), path);
  }
});
