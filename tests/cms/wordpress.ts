import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@news-widgets/tooling/ports';
import { serve } from '../support/serve.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const BUILD = 'node_modules/@wp-playground/wordpress-builds/src/wordpress/wp-nightly.zip';
const CLI = 'node_modules/@wp-playground/cli/wp-playground.js';
const BOOT_MS = 180_000;

/** A site in one of its set-ups. */
export interface SetUp {
  /** Filters that `mu-plugins/set-up.php` adds. */
  plugins?: string[];
  /** Options of WordPress. */
  options?: Record<string, unknown>;
  /** The server in front removes the header that lets other origins read. */
  withoutCors?: boolean;
}

/** Ids of what `seed.php` wrote. */
export interface Seeded {
  posts: Record<string, number>;
  terms: Record<string, number>;
  users: Record<string, number>;
  pages: { front: number; news: number };
}

/** Installs the packages once: they are too large for everyone who works on the widgets. */
function install(): void {
  if (existsSync(join(folder, CLI))) return;
  console.log('installing WordPress (some 965 MB, once) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

interface Entry {
  filename: string;
  directory: boolean;
  getData(writer: unknown): Promise<Uint8Array>;
}

async function unzip(file: string, target: string): Promise<void> {
  const own = createRequire(join(folder, 'package.json'));
  const { ZipReader, Uint8ArrayReader, Uint8ArrayWriter } = own('@zip.js/zip.js') as {
    ZipReader: new (reader: unknown) => { getEntries(): Promise<Entry[]> };
    Uint8ArrayReader: new (bytes: Uint8Array) => unknown;
    Uint8ArrayWriter: new () => unknown;
  };
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(await readFile(file)))).getEntries();
  for (const entry of entries) {
    const path = join(target, entry.filename);
    mkdirSync(entry.directory ? path : dirname(path), { recursive: true });
    if (!entry.directory) writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
  }
}

/** A real WordPress with posts, behind a server of the test's own that stands where its readers find it. */
export async function startWordPress() {
  install();
  const files = mkdtempSync(join(tmpdir(), 'news-widgets-wordpress-'));
  await unzip(join(folder, BUILD), files);
  for (const script of ['seed.php', 'paste.php']) cpSync(join(folder, 'wordpress', script), join(files, script));
  cpSync(join(folder, 'wordpress/mu-plugins'), join(files, 'wp-content/mu-plugins'), { recursive: true });

  const port = await freePort();
  let setUp: SetUp = {};
  const front = await serve((incoming, response) => {
    const path = incoming.url!.replace(/^\/blog(?=\/|$)/, '') || '/';
    const headers = { ...incoming.headers, host: new URL(front.url).host };
    const onward = request({ port, host: '127.0.0.1', path, method: incoming.method, headers }, (answer) => {
      if (setUp.withoutCors) delete answer.headers['access-control-allow-origin'];
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });

  const bools = ['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED'];
  const server = spawn(
    process.execPath,
    [
      join(folder, CLI),
      'server',
      ...['--port', `${port}`, '--site-url', front.url, '--workers', '4', '--verbosity', 'quiet'],
      ...['--mount-before-install', `${files}:/wordpress`],
      ...['--wordpress-install-mode', 'install-from-existing-files-if-needed'],
      ...bools.flatMap((name) => ['--define-bool', name, 'true']),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );

  /** Changes the options; what it answers are the ids of what is there. */
  const seed = async (options: Record<string, unknown>): Promise<Seeded> => {
    const query = new URLSearchParams({ options: JSON.stringify(options) });
    const response = await fetch(`http://127.0.0.1:${port}/seed.php?${query}`);
    const text = await response.text();
    // The first answers after the start are redirects, or none.
    if (!response.ok || !text.startsWith('{')) throw new Error(`seed.php: ${response.status} ${text.slice(0, 300)}`);
    return JSON.parse(text) as Seeded;
  };

  const deadline = Date.now() + BOOT_MS;
  let seeded: Seeded | undefined;
  for (let reason: unknown; !seeded; await wait(500)) {
    if (Date.now() > deadline || server.exitCode !== null)
      throw new Error('WordPress did not start', { cause: reason });
    seeded = await seed({}).catch((error: unknown) => void (reason = error));
  }

  const defaults = {
    permalink_structure: '/%year%/%monthnum%/%day%/%postname%/',
    ...{ show_on_front: 'posts', page_on_front: 0, page_for_posts: 0, set_up: [] },
  };
  return {
    /** Origin of the site. */
    url: front.url,
    seeded,
    /** The folder that it runs from. */
    files,
    async use(next: SetUp): Promise<void> {
      setUp = next;
      await seed({ ...defaults, ...next.options, set_up: next.plugins ?? [] });
    },
    async close(): Promise<void> {
      server.kill('SIGKILL');
      await front.close();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
