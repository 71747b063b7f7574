import { findBrowsers } from './browsers.mjs';
import { install, pinnedNode, pnpm, turbo, useInstalledCommands } from './install.mjs';
import { run } from './processes.mjs';

const script = (name) => () => run(pinnedNode(), ['--run', name]);
const task =
  (...args) =>
  () =>
    turbo(...args);

/** In order; without the vital ones nothing after them makes sense. */
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
  { name: 'unit', run: script('test:unit') },
  { name: 'node', run: task('test', '--filter=!./apps/storybook', '--filter=!./tests', ...oneByOne()) },
  { name: 'stories', run: task('test', '--filter=./apps/storybook', ...oneByOne()) },
  { name: 'project', run: task('test', '--filter=./tests', ...oneByOne()) },
];

/** Every check there is, or only the named ones; goes on after a failure, so that one run shows all of them. */
export async function test(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step "${unknown}". Steps: ${STEPS.map(({ name }) => name).join(' ')}`);
  const results = [];
  for (const step of STEPS.filter(({ name, vital }) => vital || names.length === 0 || names.includes(name))) {
    console.log(`\n── ${step.name}`);
    const began = Date.now();
    const passed = (await step.run()) === 0;
    results.push({ name: step.name, passed, seconds: (Date.now() - began) / 1000 });
    if (step.vital && !passed) break;
  }
  return summarise(results);
}

function summarise(results) {
  const failed = results.filter(({ passed }) => !passed).length;
  console.log('');
  for (const { name, passed, seconds } of results)
    console.log(`  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s  ${passed ? 'passed' : 'FAILED'}`);
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
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
