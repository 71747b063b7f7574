// Releases a copy of the project to a registry of our own, first as a canary; installs the release into every application (or
// those that are named), builds and opens them, and writes what came out of it to docs/consumers.md.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { killAll, onEnd } from '../../tooling/run/processes.mjs';
import { WIDGETS } from '../packages.ts';
import { appNames, buildApp, copyApp, serveApp } from './apps.ts';
import { checkApp } from './check.ts';
import { type Registry, startRegistry, tagsOf } from './registry.ts';
import { ProjectCopy } from './release.ts';
import { type Outcome, writeTable } from './table.ts';

const run = promisify(execFile);
const named = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
// A process that has just ended may still be writing.
const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
// Before anything else could begin.
onEnd(() => {
  killAll();
  removeFolder();
  process.exit(130);
});

async function consume(name: string, version: string, { env }: Registry, browser: Browser): Promise<Outcome> {
  const app = copyApp(name, join(folder, 'apps'));
  const began = Date.now();
  const outcome = {
    name,
    tool: app.consumer.tool,
    version: app.version,
    server: !!(app.consumer.server || app.consumer.rendered),
  };
  const seconds = () => Math.round((Date.now() - began) / 1000);
  try {
    const packages = [...WIDGETS, 'embed'].map((one) => `@news-widgets/${one}@${version}`);
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
    await run('npm', ['install', ...quiet, ...packages], { cwd: app.folder, env });
    await buildApp(app, env);
    const { url, close } = await serveApp(app);
    try {
      await checkApp(app, url, browser);
    } finally {
      await close();
    }
    return { ...outcome, seconds: seconds() };
  } catch (error) {
    return { ...outcome, seconds: seconds(), failure: (error as Error).message };
  } finally {
    rmSync(app.folder, { recursive: true, force: true });
  }
}

let registry: Registry | undefined;
let browser: Browser | undefined;
try {
  registry = await startRegistry(join(folder, 'registry'));
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
    // It would end this process before all else is cleared away.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const began = Date.now();
  const copy = await ProjectCopy.make(join(folder, 'copy'), registry);
  const canary = await copy.releaseCanary();
  const version = await copy.release();
  const tags = await tagsOf('@news-widgets/recent-list', registry);
  assert.match(canary, /^0\.0\.0-canary-\d+$/);
  assert.deepEqual(tags, { canary, latest: version }, 'who asks for no version gets no canary');
  console.log(`Versions ${canary} and ${version} are published after ${Math.round((Date.now() - began) / 1000)} s.`);
  mkdirSync(join(folder, 'apps'));
  const outcomes: Outcome[] = [];
  for (const name of named.length > 0 ? named : appNames) {
    const outcome = await consume(name, version, registry, browser);
    console.log(`${outcome.failure ? 'FAILED' : 'passed'} ${name} (${outcome.seconds} s)`);
    if (outcome.failure) console.error(outcome.failure);
    outcomes.push(outcome);
  }
  if (named.length === 0) writeTable(outcomes);
  process.exitCode = outcomes.some(({ failure }) => failure) ? 1 : 0;
} finally {
  registry?.stop();
  await browser?.close();
  removeFolder();
}
