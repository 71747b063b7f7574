import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe } from 'node:test';
import { parseFeed } from '@news-widgets/core/feed';
import { prerender } from '@news-widgets/embed/prerender';
import { root } from '../../tooling/run/workspace.mjs';
import { claim } from './claims.ts';

const run = promisify(execFile);
const url = 'https://news.example/story';
const feed = (members: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News Example',
    items: [
      { id: url, url, title: 'A story', summary: 'What it says.', date_published: '2026-11-20T08:00:00Z', ...members },
    ],
  });
const page = (data: object): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', url, ...data })}</script></head><body></body></html>`;
const points = (body: string): string[] => parseFeed(body, { url }).items[0]!.highlights;

let answers: Record<string, string> = {};
let asked: { method: string; headers: object }[] = [];
const server = createServer((request, response) => {
  asked.push({ method: request.method!, headers: request.headers });
  const body = answers[request.url!.split('?')[0]!];
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(body);
});
let address: string;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** The command; the sources of these tests are on this machine. */
const cli = (...args: string[]) =>
  run(process.execPath, [join(root, 'packages/embed/dist/prerender/cli.js'), ...args, '--allow-private']).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('statements in the documents about sources and the command line', () => {
  claim('docs/highlights.md', 'In JSON Feed: `_news` with `highlights`, a list of texts.', () =>
    assert.deepEqual(points(feed({ _news: { highlights: ['A', 'B'] } })), ['A', 'B']),
  );
  claim(
    'docs/highlights.md',
    '**`abstract` in JSON-LD**: an array of texts, or one text whose lines begin with `-`, `*`, `•` or `1.`.',
    () => {
      assert.deepEqual(points(page({ abstract: ['A', 'B'] })), ['A', 'B']);
      for (const mark of ['-', '*', '•', '1.'])
        assert.deepEqual(points(page({ abstract: `${mark} A a\n${mark} B b` })), ['A a', 'B b'], mark);
    },
  );
  claim('docs/highlights.md', 'A list of links is not taken.', () =>
    assert.deepEqual(
      points(page({ description: '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>' })),
      [],
    ),
  );
  claim('docs/highlights.md', 'A summary of a few sentences is not split into points.', () =>
    assert.deepEqual(points(feed({ summary: 'One thing. Another thing. A third.' })), []),
  );
  claim(
    'docs/highlights.md',
    '`npx @news-widgets/embed highlights-box` ends with an error instead, since it would write an empty box.',
    async () => {
      answers = { '/feed.json': feed() };
      const { code, stderr, stdout } = await cli('highlights-box', '--src', `${address}/feed.json`);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /nothing to show/);
    },
  );
  claim(
    'docs/server-load.md',
    'A failed request is repeated twice at most, and not before the time that `Retry-After` names.',
    async () => {
      const times: number[] = [];
      const busy = createServer((_, response) => {
        times.push(Date.now());
        response.writeHead(503, { 'retry-after': '1' }).end();
      });
      await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
      const { port } = busy.address() as AddressInfo;
      await assert.rejects(
        prerender({
          widget: 'recent-list',
          attributes: { src: `http://127.0.0.1:${port}/feed.json` },
          allowPrivate: true,
        }),
      );
      busy.close();
      assert.equal(times.length, 3);
      assert.ok(times[1]! - times[0]! >= 990 && times[2]! - times[1]! >= 990);
    },
  );
  claim(
    'packages/embed/README.md',
    'The command prints the element with its content as declarative shadow DOM',
    async () => {
      answers = { '/feed.json': feed() };
      const { code, stdout, stderr } = await cli('recent-list', '--src', `${address}/feed.json`);
      assert.equal(code, 0);
      assert.match(stdout, /^<news-recent-list [^]*<template shadowroot[^]*A story/);
      assert.match(stderr, /style-src 'sha256-/);
    },
  );
  claim(
    'packages/embed/README.md',
    'Dates are written out until then, since "2 hours ago" would not stay true.',
    async () => {
      answers = { '/feed.json': feed({ date_published: new Date(Date.now() - 7_200_000).toISOString() }) };
      const { stdout } = await cli('recent-list', '--src', `${address}/feed.json`);
      assert.doesNotMatch(stdout.replace(/<script[^]*?<\/script>/, ''), /hours? ago/);
    },
  );
  claim(
    'packages/embed/README.md',
    'Values that begin with two hyphens are written after `=`: `--style="--news-accent: #0a58ca"`.',
    async () => {
      answers = { '/feed.json': feed() };
      const { stdout } = await cli('recent-list', `--src=${address}/feed.json`, '--style=--news-accent: #0a58ca');
      assert.match(stdout, /style="--news-accent: #0a58ca"/);
    },
  );
  claim('docs/packages.md', '`prerender()` rejects instead', async () => {
    answers = {};
    await assert.rejects(
      prerender({ widget: 'recent-list', attributes: { src: `${address}/none.json` }, allowPrivate: true }),
    );
  });
  claim('docs/consent.md', 'no headers of their own, no cookies', async () => {
    answers = { '/feed.json': feed() };
    asked = [];
    await prerender({ widget: 'recent-list', attributes: { src: `${address}/feed.json` }, allowPrivate: true });
    assert.ok(asked.length > 0);
    for (const { method, headers } of asked) {
      assert.equal(method, 'GET');
      // Headers that Node itself sends.
      const own = Object.keys(headers).filter(
        (name) => !/^(?:host|connection|accept|accept-language|accept-encoding|sec-fetch-mode|user-agent)$/.test(name),
      );
      assert.deepEqual(own, []);
    }
  });
  const rendered: [widget: string, document: string, sentence: string, ...options: string[]][] = [
    [
      'article-card',
      'packages/article-card/README.md',
      '`npx @news-widgets/embed article-card --src https://news.example/feed.json`',
      '--src=/feed.json',
    ],
    [
      'author-card',
      'packages/author-card/README.md',
      '`npx @news-widgets/embed author-card --src https://news.example/story`',
      '--src=/feed.json',
      '--item=0',
    ],
    [
      'recent-list',
      'packages/recent-list/README.md',
      '`npx @news-widgets/embed recent-list --src https://news.example/feed.json`',
      '--src=/feed.json',
    ],
    [
      'article',
      'packages/article/README.md',
      '`npx @news-widgets/embed article --src https://news.example/story --mode full`',
      '--src=/feed.json',
      '--mode',
      'full',
    ],
    [
      'highlights-box',
      'packages/highlights-box/README.md',
      '`npx @news-widgets/embed highlights-box --src https://news.example/feed.json`',
      '--src=/feed.json',
    ],
    [
      'subscribe-form',
      'packages/subscribe-form/README.md',
      '`npx @news-widgets/embed subscribe-form --action https://news.example/subscribe`',
      '--action=/subscribe',
    ],
    [
      'search-box',
      'packages/search-box/README.md',
      '`npx @news-widgets/embed search-box --action https://news.example/`',
      '--action=/search',
    ],
  ];
  for (const [widget, document, sentence, ...options] of rendered)
    claim(document, sentence, async () => {
      answers = {
        '/feed.json': feed({
          authors: [{ name: 'Ana Lim' }],
          content_html: '<p>A whole text.</p>',
          _news: { highlights: ['One point.'] },
        }),
      };
      const { code, stdout, stderr } = await cli(widget, ...options.map((one) => one.replace('=/', `=${address}/`)));
      assert.equal(code, 0, stderr);
      const says = {
        article: 'A whole text.',
        'author-card': 'Ana Lim',
        'highlights-box': 'One point.',
        'subscribe-form': 'type="email"',
        'search-box': 'role="search"',
      };
      assert.ok(stdout.includes(says[widget as keyof typeof says] ?? 'A story'), stdout);
    });
  claim('packages/article/README.md', 'it renders an excerpt unless `mode="full"`.', async () => {
    answers = { '/feed.json': feed({ content_html: `<p>${'Many words. '.repeat(40)}</p>`.repeat(9) }) };
    const words = async (...more: string[]) =>
      (await cli('article', `--src=${address}/feed.json`, ...more)).stdout
        .replace(/<script[^]*?<\/script>/g, '')
        .match(/words/g)!.length;
    assert.ok((await words()) <= 120);
    assert.ok((await words('--mode=full')) >= 360);
  });
});
