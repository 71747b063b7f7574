// Fails if published packages, or files that shape them, differ from the base branch (or a named commit) without a
// changeset.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Files whose changes users do not notice. */
const UNNOTICED = /\/(test|types)\/|\.stories\.ts$|\/tsconfig\.json$|\/(README|api)\.md$/;

const all = readdirSync('packages');
const fromNpm = all.filter((name) => name !== 'embed');
const widgets = fromNpm.filter((name) => name !== 'core' && name !== 'relay');

/** Files outside the packages that affect what users get; the first match counts. */
const SHAPES = [
  [/^tooling\/(manifest|typings)\//, widgets],
  [/^tooling\/tsup\.mjs$/, fromNpm],
  [/^tooling\/vite\.mjs$/, ['embed']],
  [/^tooling\/([^/]+\.mjs$|tsconfig\/)/, all],
];

const { baseBranch } = JSON.parse(readFileSync('.changeset/config.json', 'utf8'));
const base = process.argv[2] ?? baseBranch;
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
const [start] = git('merge-base', base, 'HEAD');

// Untracked files also count as changes.
const added = git('ls-files', '--others', '--exclude-standard', 'packages', 'tooling', '.changeset');

const changed = new Set(
  git('diff', '--name-only', start)
    .concat(added)
    .filter((file) => !UNNOTICED.test(file))
    .flatMap((file) => packagesOf(file) ?? shapedBy(file))
    .map((name) => `@news-widgets/${name}`),
);
const described = git('diff', '--name-only', '--diff-filter=AM', start)
  .concat(added)
  .filter((file) => /^\.changeset\/(?!README).+\.md$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));
// An empty changeset means that users will not notice the change.
const silent = described.some((text) => /^---\s*---/.test(text));
const missing = silent ? [] : [...changed].filter((name) => !described.some((text) => text.includes(`'${name}':`)));

if (missing.length > 0) {
  console.error(`Changed, and no changeset tells users what is new: ${missing.join(', ')}.`);
  console.error('Run `pnpm changeset`, or `pnpm changeset --empty` when users cannot notice it.');
  process.exitCode = 1;
}

/** Returns the packages of a file; script-tag files contain the sources of the widgets. */
function packagesOf(file) {
  const [, name, folder] = /^packages\/([^/]+)\/([^/]+)/.exec(file) ?? [];
  return name && (widgets.includes(name) && folder === 'src' ? [name, 'embed'] : [name]);
}

function shapedBy(file) {
  return SHAPES.find(([path]) => path.test(file))?.[1] ?? [];
}
