import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { install, pinnedNode, pnpm, turbo, useInstalledCommands } from './install.mjs';
import { run, withOutput } from './processes.mjs';
import { root } from './workspace.mjs';

const OPTIONS = ['--full', '--no-install'];

const script = (name) => () => run(pinnedNode(), ['--run', name]);
/** Unit tests in one engine, of all packages or of those whose files are given; nothing where the engine is left out. */
const unitTests =
  (engine, ...files) =>
  () => {
    if (!process.env.NEWS_WIDGETS_BROWSERS.split(',').includes(engine)) return undefined;
    const env = { ...process.env, NEWS_WIDGETS_BROWSERS: engine };
    const only = files.length > 0 ? ['--', '--files', ...files] : [];
    return run(pinnedNode(), ['--run', 'test:unit', ...only], { env });
  };
const task =
  (...args) =>
  () =>
    turbo(...args);
/** Tests of several packages start servers and browsers: side by side they would disturb each other. */
const tests = (name, ...filters) => task(name, ...filters, '--concurrency=1', '--output-logs=new-only');

/** What other engines run of each widget: its contract and all that it does. The other suites run there with `--full`. */
const OF_ENGINES = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/test/${name}.test.ts`);

/**
 * Phases in order, each with lanes that run side by side: browsers wait more than they work, and unit tests take the sources,
 * so that they need no build. A step with `after` waits for the first of another lane. Without a vital step nothing after it
 * makes sense.
 */
export const phases = ({ full, mayInstall }) => [
  [
    [{ name: 'browsers', vital: true, run: () => findBrowsers({ mayInstall }) }],
    [{ name: 'install', vital: true, run: installDependencies }],
  ],
  [
    [
      { name: 'build', run: task('build', 'analyze', '--output-logs=errors-only') },
      { name: 'docs', run: script('docs:check') },
      { name: 'api', run: script('api:check') },
      { name: 'sizes', run: () => pnpm('run', 'sizes') },
      { name: 'project', run: tests('test', '--filter=./tests') },
    ],
    [
      { name: 'format', run: script('format:check') },
      { name: 'unused', run: script('lint:unused') },
      { name: 'changesets', run: script('release:check') },
      { name: 'unit', run: unitTests('chromium') },
      { name: 'stories', run: tests('test', '--filter=./apps/storybook') },
    ],
    [
      { name: 'unit-firefox', run: unitTests('firefox', ...(full ? [] : OF_ENGINES)) },
      { name: 'unit-webkit', run: unitTests('webkit', ...(full ? [] : OF_ENGINES)) },
      { name: 'lint', after: 'build', run: script('lint') },
      // One thread each: turbo runs several at once.
      { name: 'types', after: 'build', run: task('typecheck', '--output-logs=errors-only', '--', '--singleThreaded') },
      { name: 'templates', after: 'build', run: script('lint:templates') },
      { name: 'packages', after: 'build', run: () => pnpm('run', 'lint:packages') },
      {
        name: 'node',
        after: 'build',
        run: tests('test', '--filter=!./apps/storybook', '--filter=!./tests', '--filter=!./bench'),
      },
      { name: 'visual', after: 'build', run: script('test:visual') },
    ],
  ],
  [
    [
      { name: 'full', onlyFull: true, run: tests('test:full') },
      { name: 'consumers', onlyFull: true, run: script('test:consumers') },
    ],
  ],
];

/** Every check that decides a merge, with `--full` all others too, or only the named ones; goes on after a failure. */
export async function test(args) {
  const names = args.filter((arg) => !OPTIONS.includes(arg));
  const full = args.includes('--full');
  if (full) process.env.NEWS_WIDGETS_FULL = 'true';
  const all = phases({ full, mayInstall: !args.includes('--no-install') });
  const steps = all.flat(2);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown)
    throw new Error(
      `There is no step "${unknown}". Steps: ${steps.map(({ name }) => name).join(' ')}\nOptions: ${OPTIONS.join(' ')}`,
    );
  const isWanted = ({ name, vital, onlyFull }) =>
    vital || (names.length === 0 ? full || !onlyFull : names.includes(name));
  const began = Date.now();
  const results = [];
  for (const phase of all) {
    const lanes = phase.map((lane) => lane.filter(isWanted)).filter(({ length }) => length > 0);
    const running = new Map();
    results.push(...(await Promise.all(lanes.map((steps, index) => runLane(steps, index, running)))).flat());
    if (results.some(({ vital, outcome }) => vital && outcome === 'FAILED')) break;
  }
  return summarise(results, began);
}

/** The steps of a lane, one after the other; what those of further lanes print comes when they are done. */
async function runLane(steps, index, running) {
  const results = [];
  for (const step of steps) {
    await running.get(step.after);
    if (index === 0) console.log(`\n── ${step.name}`);
    running.set(step.name, index === 0 ? timed(step) : printedLater(step));
    results.push(await running.get(step.name));
    if (step.vital && results.at(-1).outcome === 'FAILED') break;
  }
  return results;
}

async function printedLater(step) {
  const folder = mkdtempSync(join(tmpdir(), 'news-widgets-'));
  const path = join(folder, 'output');
  const file = openSync(path, 'w');
  const result = await withOutput(file, () => timed(step));
  closeSync(file);
  console.log(`\n── ${step.name}\n${readFileSync(path, 'utf8')}`);
  rmSync(folder, { recursive: true });
  return result;
}

async function timed(step) {
  const began = Date.now();
  const code = await step.run();
  const outcome = code === undefined ? 'left out' : code === 0 ? 'passed' : 'FAILED';
  return { ...step, outcome, seconds: (Date.now() - began) / 1000 };
}

function summarise(results, began) {
  const count = (wanted) => results.filter(({ outcome }) => outcome === wanted).length;
  console.log('');
  for (const { name, outcome, seconds } of results)
    console.log(`  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${outcome}`);
  const total = (Date.now() - began) / 1000;
  console.log(
    `  ${'all'.padEnd(12)}${total.toFixed(1).padStart(7)} s\n\n${count('passed')} passed, ${count('FAILED')} failed`,
  );
  return count('FAILED') > 0 ? 1 : 0;
}

async function installDependencies() {
  const code = await install();
  useInstalledCommands();
  return code;
}
