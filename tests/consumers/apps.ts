import { execFile, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@news-widgets/tooling/ports';
import { type Served, serveFolders } from '../support/serve.ts';
import { answers } from './registry.ts';

const run = promisify(execFile);
const apps = join(import.meta.dirname, 'apps');
const shared = join(import.meta.dirname, 'shared');

/** The value of `consumer` in an application's package.json. */
interface Consumer {
  /** The package whose version the table names. */
  tool: string;
  /** Folder for the feed. */
  public: string;
  /** Folder with the built pages… */
  serve?: string;
  /** …or its `start` script is a server. */
  server?: boolean;
  /** Its pages hold the stories before any script runs. */
  rendered?: boolean;
  /** Needs no more than what the workspace has installed: part of `npm test`. */
  quick?: boolean;
}

export interface App {
  name: string;
  folder: string;
  consumer: Consumer;
  version: string;
}

export const appNames = readdirSync(apps);

/** A fresh copy of an application, with the fixtures that all share. */
export function copyApp(name: string, into: string): App {
  const folder = join(into, name);
  cpSync(join(apps, name), folder, { recursive: true });
  const { consumer, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as {
    consumer: Consumer;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  cpSync(shared, join(folder, 'shared'), { recursive: true, filter: (path) => !path.endsWith('.html') });
  cpSync(join(shared, 'feed.json'), join(folder, consumer.public, 'feed.json'));
  const page = readFileSync(join(shared, 'page.html'), 'utf8');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\.(html|astro)$/.test(one),
  ))
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace('<!-- page -->', page));
  return { name, folder, consumer, version: { ...dependencies, ...devDependencies }[consumer.tool] ?? '' };
}

/** Builds an application; fails with all that it said. */
export async function buildApp({ folder }: App, env = process.env): Promise<void> {
  const options = {
    cwd: folder,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
  };
  await run('npm', ['run', 'build'], options).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error(`${stdout}\n${stderr}`);
  });
}

/** Serves a built application. */
export async function serveApp({ folder, consumer }: App): Promise<Served> {
  if (!consumer.server) return serveFolders({ '/': join(folder, consumer.serve!) });
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  // npm starts the server through a shell: the whole group ends.
  const close = async () => void process.kill(-child.pid!);
  await answers(url).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url, close };
}
