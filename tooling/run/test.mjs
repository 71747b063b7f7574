import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { install, pinnedNode, pnpm, turbo, useInstalledCommands } from './install.mjs';
import { run, withOutput } from './processes.mjs';

const script = (name) => () => run(pinnedNode(), ['--run', name]);
const task =
  (...args) =>
  () =>
    turbo(...args);

/**
 * In order; without the vital ones nothing after them makes sense. Browsers wait more than they work: the two lanes of steps
 * that start them run side by side at the end, and nothing that measures time is in them.
 */
const STEPS = [
  { name: 'browsers', vital: true, run: findBrowsers },
  { name: 'install', vital: true, run: installDependencies },
  { name: 'lint', run: script('lint') },
  { name: 'format', run: script('format:check') },
  { name: 'types', run: task('typecheck', '--output-logs=errors-only') },
  { name: 'templates', run: script('lint:templates') },
  { name: 'build', run: task('build', 'analyze', '--output-logs=errors-only') },
  { name: 'docs', run: script('docs:check') },
  { name: 'unused', run: script('lint:unused') },
  { name: 'packages', run: () => pnpm('run', 'lint:packages') },
  { name: 'node', run: task('test', '--filter=!./apps/storybook', '--filter=!./tests', ...oneByOne()) },
  { name: 'unit', lane: 1, run: script('test:unit') },
  { name: 'stories', lane: 2, run: task('test', '--filter=./apps/storybook', ...oneByOne()) },
  { name: 'project', lane: 2, run: task('test', '--filter=./tests', ...oneByOne()) },
];

/** Every check there is, or only the named ones; goes on after a failure, so that one run shows all of them. */
export async function test(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step "${unknown}". Steps: ${STEPS.map(({ name }) => name).join(' ')}`);
  const began = Date.now();
  const steps = STEPS.filter(({ name, vital }) => vital || names.length === 0 || names.includes(name));
  const results = [];
  for (const step of steps.filter(({ lane }) => !lane)) {
    console.log(`\n── ${step.name}`);
    results.push(await timed(step));
    if (step.vital && !results.at(-1).passed) return summarise(results, began);
  }
  const lanes = [1, 2].map((lane) => steps.filter((step) => step.lane === lane)).filter(({ length }) => length);
  const ends = await Promise.all(lanes.map((lane, index) => runLane(lane, index > 0)));
  return summarise([...results, ...ends.flat()], began);
}

/** The steps of a lane, one after the other; those `aside` print when they are done. */
async function runLane(steps, aside) {
  const results = [];
  for (const step of steps) {
    if (aside) results.push(await printedLater(step));
    else {
      console.log(`\n── ${step.name}`);
      results.push(await timed(step));
    }
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
  return { name: step.name, passed, seconds: (Date.now() - began) / 1000 };
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

/**
 * Tests measure time and start browsers: side by side they would disturb each other. They see the whole environment:
 * those that start the project's commands need its proxies and certificates.
 */
function oneByOne() {
  return ['--concurrency=1', '--output-logs=full', '--env-mode=loose'];
}
