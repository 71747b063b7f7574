import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hostPages, KINDS } from '../src/pages.ts';
import { policy } from '../src/policy.ts';
import { startPartnerSite } from '../src/server.ts';

const newsroom = 'http://news.example';
const site = await startPartnerSite({ port: 0, newsroom, version: '1.2.3' });
after(() => site.close());
const text = async (path: string): Promise<string> => (await fetch(site.url + path)).text();
/** Every host page as it is sent. */
const sent = new Map<string, { response: Response; html: string }>();
for (const { file } of hostPages()) {
  const response = await fetch(`${site.url}/${file}`);
  sent.set(file, { response, html: await response.text() });
}

test('the start page lists every host page with its purpose', async () => {
  const start = await text('/');
  const pages = hostPages();
  assert.ok(pages.length >= 4);
  for (const { file, title, description, kind } of pages) {
    assert.ok(title !== '' && description !== '' && kind in KINDS, file);
    const [name, site] = title.split(' | ');
    const listed = site ? `${site}: ${name}` : title;
    assert.ok(start.includes(`<a href="/${file}">${listed}</a><p>${description}</p>`), file);
  }
});

test('a host page has every address filled in', () => {
  for (const [file, { response, html }] of sent) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    assert.doesNotMatch(html, /\{\{/);
    assert.ok(html.includes(`src="${newsroom}/widgets/1.2.3/`), file);
  }
});

/** A link to the publisher, or a form that it answers. */
const readable = /<(a href|form action)="http:\/\/news\.example\//;

test('every page and every widget has something to read before the script runs', () => {
  for (const [file, { html }] of sent) {
    assert.match(html, readable, file);
    const widgets = [...html.matchAll(/<(news-[\w-]+)[^>]*>(.*?)<\/\1>/gs)];
    for (const [, , fallback = ''] of widgets) assert.match(fallback, readable, file);
  }
});

test('the strict page serves its policy, without anything unsafe', async () => {
  const { headers } = await fetch(`${site.url}/strict.html`);
  const served = headers.get('content-security-policy') ?? '';
  assert.equal(served, policy(`${newsroom}/widgets/1.2.3/`, newsroom).join('; '));
  assert.doesNotMatch(served, /unsafe/);
});

test('other addresses are not found', async () => {
  for (const path of ['/missing.html', '/..%2fpackage.json', '/src/server.ts']) {
    assert.equal((await fetch(site.url + path)).status, 404, path);
  }
});
