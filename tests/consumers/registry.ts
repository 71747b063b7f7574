import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@news-widgets/tooling/ports';

const verdaccio = fileURLToPath(new URL('../node_modules/verdaccio/bin/verdaccio', import.meta.url));

/** A registry of our own: its packages stay here, all others come from the registry that npm is set to. */
export interface Registry {
  url: string;
  /** For npm and pnpm: this registry, and a token that it does not look at. */
  env: NodeJS.ProcessEnv;
  stop: () => void;
}

export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const rules = { access: '$all', publish: '$all', unpublish: '$all' };
  mkdirSync(folder, { recursive: true });
  // JSON is YAML, too.
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: upstream, cache: false, maxage: '10m', timeout: '60s' } },
    packages: { '@news-widgets/*': rules, '**': { ...rules, proxy: 'upstream' } },
    middlewares: {},
    log: { type: 'stdout', level: 'error' },
  };
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config));
  writeFileSync(join(folder, 'npmrc'), `registry=${url}\n//127.0.0.1:${port}/:_authToken=local\n`);
  const child = spawn(
    process.execPath,
    [verdaccio, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const env = {
    ...process.env,
    // In both spellings: npx and pnpm hand theirs on to what they run.
    NPM_CONFIG_USERCONFIG: join(folder, 'npmrc'),
    npm_config_userconfig: join(folder, 'npmrc'),
    NPM_CONFIG_REGISTRY: url,
    npm_config_registry: url,
  };
  const stop = () => void child.kill();
  await answers(`${url}-/ping`).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { url, env, stop };
}

/** Returns the version of a package for each tag of the registry. */
export async function tagsOf(name: string, { url }: Registry): Promise<Record<string, string>> {
  const answer = (await (await fetch(url + name.replace('/', '%2f'))).json()) as {
    'dist-tags': Record<string, string>;
  };
  return answer['dist-tags'];
}

/** Waits for a server to answer. */
export async function answers(url: string, seconds = 60): Promise<void> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(`Nothing answers at ${url}.`);
}
