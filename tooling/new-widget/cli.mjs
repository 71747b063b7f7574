// `pnpm new-widget <name>` writes a complete widget package to start from.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeWidget } from './write-widget.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = ''] = process.argv.slice(2);

try {
  const paths = writeWidget(name, root);
  console.log(paths.join('\n'));
  // pnpm is on the PATH, since it runs this script.
  const pnpm = (...args) => execFileSync('pnpm', args, { cwd: root, stdio: 'inherit' });
  pnpm('install');
  pnpm('run', 'format', ...paths.filter((path) => /\.(ts|js|mjs|json)$/.test(path)));
  pnpm('exec', 'turbo', 'run', 'analyze', `--filter=./packages/${name}`, '--output-logs=errors-only');
  pnpm('run', 'docs:update', `packages/${name}`);
  const next = [
    [`packages/${name}/src/${name}.ts`, 'what it shows; its comments become the API tables'],
    ['packages/core/src/i18n/locales', 'translate its words'],
    [`.changeset/new-${name}.md, README.md`, 'say what it is for'],
    ['bench/.size-limit.mjs', 'what its file may weigh, when it does more'],
    ['tests/visual/sheets.mjs', 'which of its stories are compared as pictures'],
    ['npm test', 'everything passes before you change a line'],
  ];
  const width = Math.max(...next.map(([place]) => place.length));
  const lines = next.map(([place, what]) => `  ${place.padEnd(width)}  ${what}`);
  console.log(`\n<news-${name}> is written. Next:\n${lines.join('\n')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
