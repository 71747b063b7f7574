// The lines for web servers, in real ones: `apt-get install nginx-light apache2`. Where they are not installed it says so.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '@news-widgets/tooling/ports';
import { serve } from '../support/serve.ts';
import { blocksOf } from './documents.ts';

const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
/** Addresses of feeds, there or not, and of anything else. */
const FEEDS = ['feed.xml', 'feed.json?page=2', 'feed/', 'feed/atom/', 'sport/feed', 'gone.rss'];
const OTHERS = ['', 'index.html', 'newsfeed', 'story?file=a.xml'];

const blockIn = (path: string, language: string): string => {
  const block = blocksOf(path).find((one) => one.language === language);
  assert.ok(block, `${path} has no lines for ${language}`);
  return block.text;
};

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servers-'));
  // The servers give up the rights of root.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'site/feed'), { recursive: true });
  for (const name of ['feed.xml', 'feed.json', 'feed/index.html', 'index.html'])
    await writeFile(join(folder, 'site', name), name);
});
after(() => rm(folder, { recursive: true, force: true }));

/** A server that answers, until the test ends. */
async function start(program: string, args: string[], url: string): Promise<ChildProcess> {
  let said = '';
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr!.on('data', (text) => (said += text));
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt++) {
    if (await fetch(url).catch(() => undefined)) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`${program} did not start: ${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill();
  await once(server, 'exit');
}

/** Returns whether pages of other sites may read these addresses. */
async function openAt(url: string, addresses: string[]): Promise<string[]> {
  const open: string[] = [];
  for (const address of addresses) {
    const { headers } = await fetch(`${url}/${address}`, { redirect: 'manual' });
    const origin = headers.get('access-control-allow-origin');
    if (origin) assert.equal(origin, '*', address);
    if (origin) open.push(address);
  }
  return open;
}

/** A whole configuration of nginx with these lines in it. */
async function withNginx(lines: string, run: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const listening = lines.replace('server {', `server {\nlisten 127.0.0.1:${port};\nroot ${folder}/site;`);
  await writeFile(
    file,
    `daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${listening}\n}\n`,
  );
  const url = `http://127.0.0.1:${port}`;
  const server = await start(NGINX, ['-c', file, '-p', folder, '-e', 'stderr'], url);
  try {
    await run(url);
  } finally {
    await stop(server);
  }
}

describe('nginx', { skip: !existsSync(NGINX) && 'nginx is not installed.' }, () => {
  it('opens feeds to other sites, and nothing else', () =>
    withNginx(blockIn('docs/addresses.md', 'nginx'), async (url) => {
      assert.deepEqual(await openAt(url, [...FEEDS, ...OTHERS]), FEEDS);
    }));

  it('passes on requests to the relay', async () => {
    const relay = await serve(({ url, headers }, response) =>
      response.end(`${url} for ${String(headers['x-forwarded-for'])}`),
    );
    const lines = blockIn('packages/relay/README.md', 'nginx').replace('http://127.0.0.1:8787', relay.url);
    await withNginx(`server {\n${lines}\n}`, async (url) => {
      const answer = await fetch(`${url}/relay/v1/feed?limit=3`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
      assert.equal(await answer.text(), '/v1/feed?limit=3 for 127.0.0.1');
    });
    await relay.close();
  });
});

describe('Apache', { skip: !existsSync(APACHE) && 'Apache is not installed.' }, () => {
  it('opens feeds to other sites, and nothing else', async () => {
    const port = await freePort();
    const file = join(folder, 'httpd.conf');
    const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'rewrite'];
    await writeFile(
      file,
      `${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
Listen 127.0.0.1:${port}
ServerName localhost
User www-data
Group www-data
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
</Directory>
`,
    );
    // As in WordPress, one script serves every address that is not a file.
    const rules = 'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule . /index.html [L]\n';
    await writeFile(join(folder, 'site/.htaccess'), blockIn('docs/addresses.md', 'apache') + rules);
    const url = `http://127.0.0.1:${port}`;
    const server = await start(APACHE, ['-f', file, '-d', folder, '-DFOREGROUND'], url);
    try {
      assert.deepEqual(await openAt(url, [...FEEDS, ...OTHERS]), FEEDS);
    } finally {
      await stop(server);
    }
  });
});
