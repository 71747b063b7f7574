import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const check = fileURLToPath(new URL('../../tooling/release/changeset-check.mjs', import.meta.url));
let folder: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
};
const changeset = (...names: string[]): string =>
  `---\n${names.map((name) => `'@news-widgets/${name}': minor\n`).join('')}---\n\nSomething is new.\n`;

/** Exit code of `pnpm release:check` and what it said. */
function run(...args: string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [check, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, said: stderr };
}

describe('pnpm release:check', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'changeset-check-'));
    git('init', '--quiet', '--initial-branch=main');
    write('.changeset/config.json', '{ "baseBranch": "main" }');
    write('.changeset/README.md', '');
    write('packages/core/src/index.ts', 'export {};\n');
    write('packages/core/test/core.test.ts', '');
    write('packages/recent-list/src/index.ts', 'export {};\n');
    write('packages/embed/src/all.ts', 'export {};\n');
    write('tests/all.test.ts', '');
    // Of an earlier change, and no word about the next.
    write('.changeset/earlier.md', changeset('core', 'recent-list'));
    commit();
    git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes if nothing has changed', () => assert.deepEqual(run(), { status: 0, said: '' }));

  it('fails for a change without a changeset and names the packages', () => {
    write('packages/core/src/index.ts', 'export const core = 1;\n');
    const uncommitted = run();
    commit();
    for (const { status, said } of [uncommitted, run(), run('main')]) {
      assert.equal(status, 1);
      assert.match(said, /no changeset tells users what is new: @news-widgets\/core\.\n/);
      assert.match(said, /pnpm changeset/);
    }
  });

  it('passes for a change with its changeset, committed or not', () => {
    write('packages/core/src/index.ts', 'export const core = 1;\n');
    write('.changeset/new.md', changeset('core'));
    assert.deepEqual(run(), { status: 0, said: '' });
    commit();
    assert.deepEqual(run(), { status: 0, said: '' });
  });

  it('fails when the changeset is about another package', () => {
    write('packages/core/src/index.ts', 'export const core = 1;\n');
    write('packages/recent-list/src/index.ts', 'export const list = 1;\n');
    write('.changeset/new.md', changeset('core'));
    commit();
    assert.match(run().said, /: @news-widgets\/recent-list, @news-widgets\/embed\.\n/);
  });

  it('fails when a widget changes and the script-tag files that hold it are not named', () => {
    write('packages/recent-list/src/index.ts', 'export const list = 1;\n');
    write('.changeset/new.md', changeset('recent-list'));
    assert.match(run().said, /: @news-widgets\/embed\.\n/);
    write('.changeset/new.md', changeset('recent-list', 'embed'));
    assert.deepEqual(run(), { status: 0, said: '' });
  });

  it('fails for a file that is new and for one that is gone', () => {
    write('packages/core/src/more.ts', 'export {};\n');
    assert.equal(run().status, 1, 'not even added');
    commit();
    assert.equal(run().status, 1);
    git('rm', '--quiet', 'packages/core/src/more.ts', 'packages/recent-list/src/index.ts');
    commit();
    assert.match(run().said, /: @news-widgets\/recent-list\.\n/);
  });

  it('passes with an empty changeset, and for what users cannot notice', () => {
    write('packages/core/test/core.test.ts', 'changed');
    write('packages/core/README.md', 'changed');
    write('tests/all.test.ts', 'changed');
    assert.deepEqual(run(), { status: 0, said: '' });
    write('packages/core/src/index.ts', 'export const core = 1;\n');
    write('.changeset/silent.md', '---\n---\n');
    commit();
    assert.deepEqual(run(), { status: 0, said: '' });
  });

  it('fails for a change of the tooling that shapes packages, and names those', () => {
    const SHAPED = {
      'tooling/vite.mjs': 'embed',
      'tooling/typings/write.mjs': 'recent-list',
      'tooling/tsup.mjs': 'core, @news-widgets/recent-list',
      'tooling/version.mjs': 'core, @news-widgets/embed, @news-widgets/recent-list',
      'tooling/tsconfig/base.json': 'core, @news-widgets/embed, @news-widgets/recent-list',
    };
    for (const [file, names] of Object.entries(SHAPED)) {
      write(file, 'changed');
      assert.ok(run().said.includes(`what is new: @news-widgets/${names}.\n`), file);
      rmSync(join(folder, file));
    }
    for (const file of ['tooling/run/test.mjs', 'tooling/release/changeset-check.mjs', 'tooling/package.json'])
      write(file, 'changed');
    assert.deepEqual(run(), { status: 0, said: '' });
    write('tooling/vite.mjs', 'changed');
    write('.changeset/new.md', changeset('embed'));
    commit();
    assert.deepEqual(run(), { status: 0, said: '' });
  });

  it('looks only at changes of the branch', () => {
    git('checkout', '--quiet', 'main');
    write('packages/recent-list/src/index.ts', 'export const list = 1;\n');
    commit();
    git('checkout', '--quiet', 'change');
    assert.deepEqual(run(), { status: 0, said: '' });
  });
});
