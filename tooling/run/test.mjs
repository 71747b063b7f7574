import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { install, pinnedNode, pnpm, turbo, useInstalledCommands } from './install.mjs';
import { run, withOutput } from './processes.mjs';

const script = (name) => () => run(pinnedNode(), ['--run', name]);
/** Unit tests in those of these engines that are there. */
const unitTests =
  (name, ...engines) =>
  () => {
    const found = process.env.NEWS_WIDGETS_BROWSERS.split(',').filter((engine) => engines.includes(engine));
    const env = { ...process.env, NEWS_WIDGETS_BROWSERS: found.join(',') };
    return found.length > 0 ? run(pinnedNode(), ['--run', name], { env }) : 0;
  };
const task =
  (...args) =>
  () =>
    turbo(...args);

/**
 * Phases in order, each with lanes that run side by side: browsers wait more than they work, and unit tests take the sources,
 * so that they need no build. Without a vital step nothing after it makes sense.
 */
const PHASES = [
  [
    [{ name: 'browsers', vital: true, run: findBrowsers }],
    [{ name: 'install', vital: true, run: installDependencies }],
  ],
  [
    [
      { name: 'build', run: task('build', 'analyze', '--output-logs=errors-only') },
      { name: 'docs', run: script('docs:check') },
      { name: 'project', run: task('test', '--filter=./tests', ...oneByOne()) },
    ],
    [
      { name: 'format', run: script('format:check') },
      { name: 'unused', run: script('lint:unused') },
      { name: 'unit', run: unitTests('test:unit', 'chromium', 'firefox') },
      { name: 'stories', run: task('test', '--filter=./apps/storybook', ...oneByOne()) },
    ],
    [{ name: 'unit-webkit', run: unitTests('test:unit', 'webkit') }],
  ],
  [
    [
      { name: 'lint', run: script('lint') },
      { name: 'types', run: task('typecheck', '--output-logs=errors-only') },
      { name: 'templates', run: script('lint:templates') },
      { name: 'visual', run: script('test:visual') },
      { name: 'packages', run: () => pnpm('run', 'lint:packages') },
    ],
    [{ name: 'node', run: task('test', '--filter=!./apps/storybook', '--filter=!./tests', ...oneByOne()) }],
  ],
];

/** Every check there is, or only the named ones; goes on after a failure, so that one run shows all of them. */
export async function test(names) {
  const steps = PHASES.flat(2);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step "${unknown}". Steps: ${steps.map(({ name }) => name).join(' ')}`);
  const isWanted = ({ name, vital }) => vital || names.length === 0 || names.includes(name);
  const began = Date.now();
  const results = [];
  for (const phase of PHASES) {
    const lanes = phase.map((lane) => lane.filter(isWanted)).filter(({ length }) => length > 0);
    results.push(...(await Promise.all(lanes.map(runLane))).flat());
    if (results.some(({ vital, passed }) => vital && !passed)) break;
  }
  return summarise(results, began);
}

/** The steps of a lane, one after the other; what those of further lanes print comes when they are done. */
async function runLane(steps, index) {
  const results = [];
  for (const step of steps) {
    if (index === 0) console.log(`\n── ${step.name}`);
    results.push(await (index === 0 ? timed(step) : printedLater(step)));
    if (step.vital && !results.at(-1).passed) break;
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
  const passed = (await step.run()) === 0;
  return { ...step, passed, seconds: (Date.now() - began) / 1000 };
}

function summarise(results, began) {
  const failed = results.filter(({ passed }) => !passed).length;
  console.log('');
  for (const { name, passed, seconds } of results)
    console.log(`  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${passed ? 'passed' : 'FAILED'}`);
  const total = (Date.now() - began) / 1000;
  console.log(
    `  ${'all'.padEnd(12)}${total.toFixed(1).padStart(7)} s\n\n${results.length - failed} passed, ${failed} failed`,
  );
  return failed > 0 ? 1 : 0;
}

async function installDependencies() {
  const code = await install();
  useInstalledCommands();
  return code;
}

/** Tests of several packages measure time: side by side they would disturb each other. */
function oneByOne() {
  return ['--concurrency=1', '--output-logs=full'];
}
