// Proves what the documents say about the packages, the files of a release, the relay and the words.
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createRelay } from '@news-widgets/relay';
import { build } from 'esbuild';
import { root } from '../../tooling/run/workspace.mjs';
import { PACKAGES, WIDGETS } from '../packages.ts';
import { claim } from './claims.ts';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
interface Package {
  version: string;
  license: string;
  sideEffects?: string[];
  engines?: { node: string };
  exports: Record<string, unknown>;
  bin?: Record<string, string>;
}
const packageOf = (name: string): Package => JSON.parse(textOf(`packages/${name}/package.json`)) as Package;
const { version } = packageOf('embed');
const files = join(root, 'packages/embed/dist', version);

describe('statements in the documents about packages', () => {
  claim('README.md', 'All packages have the same version.', () =>
    assert.equal(new Set(PACKAGES.map((name) => packageOf(name).version)).size, 1),
  );
  claim('docs/faq.md', 'The licence is [MIT](../LICENSE), and no service of ours is involved.', () => {
    for (const name of PACKAGES) assert.equal(packageOf(name).license, 'MIT');
    assert.match(textOf('LICENSE'), /^MIT License/);
  });
  claim('docs/packages.md', 'The other widgets have the same.', () => {
    const paths = [
      '.',
      './define',
      './react',
      './preact',
      './solid',
      './svelte',
      './vue',
      './types',
      './custom-elements.json',
      './web-types.json',
      './vscode.html-custom-data.json',
      './vscode.css-custom-data.json',
    ];
    for (const widget of WIDGETS) {
      const { exports, sideEffects } = packageOf(widget);
      for (const path of paths) assert.ok(exports[path], `${widget} ${path}`);
      assert.ok(
        sideEffects!.every((path) => path.includes('define')),
        widget,
      );
    }
  });
  claim('docs/packages.md', '`/feed`, `/element`, `/i18n` and `/sanitize` of `@news-widgets/core`.', () =>
    assert.deepEqual(
      Object.keys(packageOf('core').exports)
        .filter((path) => !/internal|package\.json/.test(path))
        .toSorted(),
      ['./element', './feed', './i18n', './sanitize'],
    ),
  );
  claim(
    'docs/packages.md',
    '| Node, for rendering on a server and the command of `@news-widgets/embed` | 20.16 | |',
    () => assert.equal(packageOf('embed').engines!.node, '>=20.16'),
  );
  claim('packages/relay/README.md', 'Node 22.19 or later, and nothing else.', () =>
    assert.equal(packageOf('relay').engines!.node, '>=22.19.0'),
  );
  claim(
    'packages/core/README.md',
    'Four entry points; what they export stays in a major version. `api.md` beside this file lists it.',
    () => {
      const api = textOf('packages/core/api.md');
      for (const entry of ['feed', 'element', 'i18n', 'sanitize']) assert.ok(api.includes(`core/${entry}`), entry);
    },
  );
  const versions = (row: string): string[] =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(2, 4);
  claim('docs/packages.md', '| Chrome, Edge and others with Chromium | 131 | 106 |', () => {
    const tried = textOf('tests/old-browsers/old-browsers.full.test.ts');
    const [complete, good] = versions('| Chrome | 131 | 106 |');
    assert.match(tried, new RegExp(`COMPLETE = \\['${complete}\\.`));
    assert.match(tried, new RegExp(`GOOD = \\['${good}\\.`));
  });
  for (const [browser, row] of [
    ['firefox', '| Firefox | 133 | 113 |'],
    ['safari', '| Safari | 18 | 16.4 |'],
  ] as const)
    claim('docs/packages.md', row, () =>
      // The check of the floor reads every file with these versions.
      assert.match(textOf('tests/floor/features.ts'), new RegExp(`${browser}: ${versions(row)[1]}\\b`)),
    );
  claim('docs/languages.md', 'The widgets speak English and 33 other languages.', () => {
    const tables = readdirSync(join(root, 'packages/core/src/i18n/locales')).filter((file) => file.endsWith('.ts'));
    assert.equal(tables.length, 33);
  });
  claim('docs/cms.md', 'Upload the script-tag files to your own web space or CDN first', () =>
    assert.deepEqual(globSync('*.zip', { cwd: join(root, 'packages/embed/dist') }), [`news-widgets-${version}.zip`]),
  );
});

describe('statements in the documents about the files of a release', () => {
  const manifest = JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8')) as {
    files: { file: string; bytes: number; brotli: number }[];
  };
  claim(
    'packages/embed/README.md',
    '`manifest.json` names the bytes of each file, as they are and with brotli.',
    () => {
      for (const { file, bytes, brotli } of manifest.files) {
        const body = readFileSync(join(files, file));
        assert.equal(body.length, bytes, file);
        assert.ok(Math.abs(brotliCompressSync(body).length - brotli) <= 0.02 * brotli + 20, file);
      }
    },
  );
  claim('packages/embed/README.md', '| `<widget>.js` | module: registers one widget |', () => {
    for (const widget of WIDGETS)
      assert.ok(
        manifest.files.some(({ file }) => file === `${widget}.js`),
        widget,
      );
    for (const file of ['loader.js', 'all.js', 'hydrate.js', 'shared.js', 'embed.js', 'frame.html', 'resize.js'])
      assert.ok(
        manifest.files.some((one) => one.file === file),
        file,
      );
  });
  claim('SECURITY.md', '`THIRD-PARTY-NOTICES.txt` lists the code of others in them.', () => {
    const maps = globSync('packages/*/dist/**/*.js.map', { cwd: root });
    let count = 0;
    for (const map of maps) {
      const { sources } = JSON.parse(textOf(map)) as { sources: string[] };
      const others = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
      if (others.length === 0) continue;
      count++;
      assert.match(textOf(map.replace(/\.map$/, '')), /^(?:#!.*\n)?\/\*! [^\n]*THIRD-PARTY-NOTICES\.txt \*\//, map);
      const [, folder] = /^(packages\/embed\/dist\/[^/]+|packages\/[^/]+\/dist)\//.exec(map)!;
      const notices = textOf(`${folder}/THIRD-PARTY-NOTICES.txt`);
      for (const name of others) assert.ok(notices.includes(name), `${map}: ${name} is in no notice`);
    }
    assert.ok(count > 2, `${count} of ${maps.length} files hold parts of others`);
  });
});

describe('statements in the documents about the relay', () => {
  const allow = ['https://news.example'];
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', url: 'https://news.example/1', title: 'A' }],
  });
  const ask = 'https://relay.example/v1/feed?url=https%3A%2F%2Fnews.example%2Ffeed.json';

  claim('packages/relay/README.md', 'logs nothing, and keeps nothing but answers.', async () => {
    const said: unknown[] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const before = methods.map((name) => console[name]);
    for (const name of methods) console[name] = (...words: unknown[]) => said.push(words);
    try {
      for (const fetch of [
        async () => new Response(feed),
        async () => new Response('', { status: 500 }),
        () => Promise.reject(new Error('no')),
      ])
        await createRelay({ allow, fetch }).fetch(new Request(ask, { headers: { 'x-forwarded-for': '203.0.113.7' } }));
    } finally {
      methods.forEach((name, index) => (console[name] = before[index]!));
    }
    assert.deepEqual(said, []);
  });
  claim(
    'packages/relay/README.md',
    'Limits: 8 MiB, 10 seconds and five redirects for a source, 32 requests at a time. A quarter of them may go to one host. One reader gets 60 answers a minute that are not cached.',
    async () => {
      const fits = async (length: number): Promise<number> => {
        const body = feed + ' '.repeat(length - feed.length);
        return (await createRelay({ allow, fetch: async () => new Response(body) }).fetch(new Request(ask))).status;
      };
      assert.equal(await fits(2 ** 23), 200);
      assert.notEqual(await fits(2 ** 23 + 1), 200);

      let redirects = 0;
      const around =
        (most: number): typeof fetch =>
        async () =>
          redirects++ < most
            ? new Response(null, { status: 302, headers: { location: `/feed.json?${redirects}` } })
            : new Response(feed);
      assert.equal((await createRelay({ allow, fetch: around(5) }).fetch(new Request(ask))).status, 200);
      redirects = 0;
      assert.notEqual((await createRelay({ allow, fetch: around(6) }).fetch(new Request(ask))).status, 200);

      let [running, most] = [0, 0];
      const slow: typeof fetch = async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running--;
        return new Response(feed);
      };
      const hosts = Array.from({ length: 9 }, (_, index) => `https://news${index}.example`);
      const relay = createRelay({ allow: hosts, fetch: slow });
      const many = (count: number, host: (index: number) => string) =>
        Promise.all(
          Array.from({ length: count }, (_, index) =>
            relay.fetch(
              new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(`${host(index)}/${index}.json`)}`),
            ),
          ),
        );
      await many(60, () => hosts[0]!);
      assert.equal(most, 8);
      most = 0;
      await many(90, (index) => hosts[index % 9]!);
      assert.equal(most, 32);

      const limited = createRelay({ allow, fetch: async () => new Response(feed), clientOf: () => '203.0.113.7' });
      const statuses: number[] = [];
      for (let index = 0; index < 61; index++)
        statuses.push(
          (
            await limited.fetch(
              new Request(`https://relay.example/v1/feed?url=https%3A%2F%2Fnews.example%2F${index}.json`),
            )
          ).status,
        );
      assert.deepEqual([statuses.slice(0, 60).every((one) => one === 200), statuses[60]], [true, 429]);
    },
  );
  claim(
    'packages/relay/README.md',
    'A Worker has some 2 MB before compression and some 0.5 MB after it, most of it for `/v1/embed`.',
    async () => {
      const { outputFiles, metafile } = await build({
        stdin: { contents: "export { default } from '@news-widgets/relay';", resolveDir: import.meta.dirname },
        ...{ bundle: true, write: false, minify: false, format: 'esm', platform: 'neutral', metafile: true },
        ...{ mainFields: ['module', 'main'], conditions: ['workerd', 'worker', 'production'], external: ['node:*'] },
        logLevel: 'silent',
      });
      const { contents } = outputFiles[0]!;
      const bytes = contents.length;
      const forEmbed = Object.entries(metafile.inputs).find(([file]) => file.endsWith('/prerender.js'));
      assert.ok(bytes > 1_500_000 && bytes < 2_500_000, String(bytes));
      assert.ok(gzipSync(contents).length < 600_000, String(gzipSync(contents).length));
      assert.ok(forEmbed![1].bytes > bytes / 2);
    },
  );
  claim(
    'packages/relay/README.md',
    'fewer, since browsers keep an answer for a minute and ask with `If-None-Match` afterwards',
    async () => {
      const relay = createRelay({ allow, fetch: async () => new Response(feed) });
      const first = await relay.fetch(new Request(ask));
      assert.match(first.headers.get('cache-control')!, /max-age=60,/);
      const again = await relay.fetch(new Request(ask, { headers: { 'if-none-match': first.headers.get('etag')! } }));
      assert.equal(again.status, 304);
    },
  );
});
