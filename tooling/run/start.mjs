import { setTimeout as sleep } from 'node:timers/promises';
import { install, pinnedNode, turbo, useInstalledCommands } from './install.mjs';
import { choosePorts, HOST, takenPorts } from './ports.mjs';
import { run } from './processes.mjs';
import { folderOf, SERVERS } from './servers.mjs';

const followParent = new URL('follow-parent.mjs', import.meta.url).href;
/** How long a server may take to answer. */
const PATIENCE = 120_000;

/** Installs, builds what the pages need, serves everything and runs until it is ended. */
export async function startAll(args) {
  const began = Date.now();
  const isDev = args.includes('--dev');
  const ports = choosePorts(
    SERVERS,
    args.filter((arg) => arg !== '--dev'),
  );
  const taken = await takenPorts(ports);
  if (taken.length > 0) throw new Error(taken.join('\n'));

  const prepared = (await install()) || (await prepare(isDev));
  if (prepared !== 0) return prepared;

  const byApp = Object.fromEntries([...ports].map(([{ app }, port]) => [app, port]));
  const serving = [...ports.keys()].map((server) => serve(server, byApp, isDev));
  const allAnswer = Promise.all([...ports].map(([server, port]) => sayWhenItAnswers(server, port)));
  await Promise.race([allAnswer, ...serving]);
  console.log(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C ends all of them.`);
  return Promise.race(serving);
}

/** The script-tag files that the pages load, in two versions, and Storybook or the manifests that its tables need. */
function prepare(isDev) {
  useInstalledCommands();
  const storybook = isDev ? 'analyze' : 'storybook-app#build';
  return turbo(storybook, '@news-widgets/embed#build', 'partner-site#older', '--output-logs=errors-only');
}

/** Never resolves: a server that ends by itself has failed. */
async function serve(server, ports, isDev) {
  const devArgs = isDev ? server.devArgs : undefined;
  const args = ['--import', followParent, ...(devArgs ?? server.args)(ports)];
  const code = await run(pinnedNode(), args, {
    cwd: folderOf(server),
    env: { ...process.env, ...server.env?.(ports) },
    stdio: ['ignore', devArgs ? 'inherit' : 'ignore', 'inherit'],
  });
  throw new Error(`The ${server.name} has ended by itself (exit code ${code}).`);
}

async function sayWhenItAnswers({ name }, port) {
  const url = `http://${HOST}:${port}/`;
  const deadline = Date.now() + PATIENCE;
  const answers = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await answers())) {
    if (Date.now() > deadline)
      throw new Error(`The ${name} did not answer on ${url} within ${PATIENCE / 1000} seconds.`);
    await sleep(200);
  }
  console.log(`  ${name.padEnd(14)} ${url}`);
}
