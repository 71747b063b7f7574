import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createNodeRelay, serveRelay } from '../src/node/index.js';
import { readArguments } from '../src/node/read-arguments.js';
import { startRelay, startSource } from './support/process.js';
import { type RelayFeed, rss, stories } from './support/sources.js';

const cli = join(import.meta.dirname, '../dist/node/cli.js');
const folder = await mkdtemp(join(tmpdir(), 'relay-'));
after(() => rm(folder, { recursive: true }));

const ask = (relay: { url: string }, source: { url: string }, query = '') =>
  fetch(`${relay.url}/v1/feed?url=${encodeURIComponent(`${source.url}/feed`)}${query}`);
const news = () =>
  startSource((_, response) => response.setHeader('content-type', 'application/rss+xml').end(rss(stories(5))));

describe('npx @news-widgets/relay', () => {
  it('answers with its configured sources', async () => {
    const source = await news();
    const relay = await startRelay('--allow', source.url, '--allow-private', '--contact', 'news@partner.example');
    try {
      const response = await ask(relay, source);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(((await response.json()) as RelayFeed).items.length, 5);
      assert.match(source.requests[0]!.headers['user-agent']!, /news@partner\.example/);
      assert.equal((await fetch(`${relay.url}/v1/health`)).status, 200);
    } finally {
      await relay.stop();
      await source.close();
    }
  });

  it('refuses private addresses unless allowed', async () => {
    const source = await news();
    const relay = await startRelay('--allow', source.url);
    try {
      assert.equal((await ask(relay, source)).status, 403);
      assert.equal(source.requests.length, 0);
    } finally {
      await relay.stop();
      await source.close();
    }
  });

  it('explains itself', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [cli, '--help']);
    for (const option of ['--allow', '--port', '--host', '--origin', '--contact', '--folder', '--trust-proxy'])
      assert.ok(stdout.includes(option));
    for (const words of [[], ['--nothing'], ['--allow', '*'], ['--allow', 'https://news.example', '--port', 'x']])
      await assert.rejects(
        run(process.execPath, [cli, ...words]),
        ({ code, stderr }: { code: number; stderr: string }) => code === 2 && stderr.includes('Usage'),
      );
  });

  it('reads its options from the environment as well', () => {
    const options = readArguments([], {
      RELAY_ALLOW: 'https://news.example, *.example.org',
      RELAY_ORIGINS: 'https://partner.example',
      RELAY_CONTACT: 'news@partner.example',
      PORT: '80',
      HOST: '0.0.0.0',
    })!;
    assert.deepEqual(options.allow, ['https://news.example', '*.example.org']);
    assert.deepEqual([options.port, options.host, options.contact], [80, '0.0.0.0', 'news@partner.example']);
    assert.deepEqual(
      readArguments(['--allow', 'https://a.example', '--port', '81'], { RELAY_ALLOW: 'https://b.example' })!.allow,
      ['https://a.example'],
    );
  });
});

describe('a relay in Node', () => {
  it('compresses', async () => {
    const source = await news();
    const relay = await serveRelay({ allow: [source.url], allowPrivate: true, port: 0 });
    try {
      const response = await ask(relay, source);
      assert.match(response.headers.get('content-encoding')!, /^(br|gzip)$/);
      assert.equal(((await response.json()) as RelayFeed).items.length, 5);
      const head = await fetch(`${relay.url}/v1/feed?url=${encodeURIComponent(`${source.url}/feed`)}`, {
        method: 'HEAD',
      });
      assert.equal(head.headers.get('etag'), response.headers.get('etag'));
    } finally {
      await relay.close();
      await source.close();
    }
  });

  it('distinguishes readers by their connection, or by a proxy’s header', async () => {
    const source = await news();
    for (const trustProxy of [false, true]) {
      const relay = await serveRelay({ allow: [source.url], allowPrivate: true, port: 0, maxPerClient: 1, trustProxy });
      const by = async (address: string, path: string) =>
        (await fetch(`${relay.url}/v1/feed?url=${source.url}/${path}`, { headers: { 'x-forwarded-for': address } }))
          .status;
      assert.equal(await by('192.0.2.1', 'a'), 200);
      assert.equal(await by('192.0.2.2', 'b'), trustProxy ? 200 : 429);
      assert.equal(await by('spoofed, 192.0.2.1', 'c'), 429);
      await relay.close();
    }
    await source.close();
  });

  it('keeps its cache in a folder, even after kill -9 while the source is down', async () => {
    const source = await news();
    const options = ['--allow', source.url, '--allow-private', '--folder', folder];
    const first = await startRelay(...options);
    const before = (await (await ask(first, source)).json()) as RelayFeed;
    await first.stop('SIGKILL');
    await source.close();
    const second = await startRelay(...options);
    try {
      assert.deepEqual(
        ((await (await ask(second, source, '&limit=3')).json()) as RelayFeed).items,
        before.items.slice(0, 3),
      );
    } finally {
      await second.stop();
    }
    assert.ok((await readdir(folder)).every((name) => /^[\da-f]{64}$/.test(name)));
  });

  it('takes a folder with damaged files', async () => {
    const damaged = await mkdtemp(join(folder, 'damaged-'));
    const source = await news();
    const options = { allow: [source.url], allowPrivate: true, folder: damaged };
    const get = async () => {
      const relay = await createNodeRelay(options);
      return (await relay.fetch(new Request(`http://relay.example/v1/feed?url=${source.url}/feed`), {})).status;
    };
    assert.equal(await get(), 200);
    for (const name of await readdir(damaged)) await writeFile(join(damaged, name), '{"broken');
    assert.equal(await get(), 200);
    for (const name of await readdir(damaged)) await writeFile(join(damaged, name), '{"broken\nbody');
    assert.equal(await get(), 200);
    await source.close();
    await rm(damaged, { recursive: true });
  });
});
