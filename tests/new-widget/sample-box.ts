import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWidget } from '../../tooling/new-widget/write-widget.mjs';
import { copyTree, link, linkDependencies } from './copy-tree.ts';

/** A copy of the project with the new widget sample-box, and ways to run commands in it. */
export function sampleBox() {
  const copy = copyTree();
  const run = (command: string, args: string[], cwd = ''): void => {
    const env = { ...process.env, NEWS_WIDGETS_BROWSERS: 'chromium' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: join(copy, cwd), env, encoding: 'utf8' });
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  };
  const git = (...args: string[]) => run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'before');
  writeWidget('sample-box', copy);
  const folder = join(copy, 'packages/sample-box');
  linkDependencies('packages/recent-list', folder, copy);
  for (const place of ['packages/sample-box', 'packages/embed', 'tests'])
    link(folder, join(copy, place, 'node_modules/@news-widgets/sample-box'));
  return {
    copy,
    read: (path: string) => readFileSync(join(copy, path), 'utf8'),
    tool: (name: string, ...args: string[]) => run(join(copy, 'node_modules/.bin', name), args),
    script: (path: string, args: string[] = [], cwd = '') => run(process.execPath, [join(copy, path), ...args], cwd),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
