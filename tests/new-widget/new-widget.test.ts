import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeWidget } from '../../tooling/new-widget/write-widget.mjs';
import { WIDGETS } from '../packages.ts';
import { copyTree, isLeftOut, link, linkDependencies, root } from './copy-tree.ts';

/** These name four widgets as an example, or because the widgets are not alike. */
const CHOSEN =
  /^(\.changeset|apps\/partner-site\/pages|bench\/(RESULTS|page-cost)|tests\/(consumers|pages|typings|visual))\b/;

const inAnySpelling = (name: string): RegExp => new RegExp(name.replaceAll('-', '-?'), 'i');

describe('pnpm new-widget sample-box', () => {
  let copy: string;
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');

  const run = (command: string, args: string[], cwd = '') => {
    const env = { ...process.env, NEWS_WIDGETS_BROWSERS: 'chromium' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: join(copy, cwd), env, encoding: 'utf8' });
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  };
  const tool = (name: string, ...args: string[]) => run(join(copy, 'node_modules/.bin', name), args);
  const script = (path: string, args: string[] = [], cwd = '') =>
    run(process.execPath, [join(copy, path), ...args], cwd);

  const git = (...args: string[]) => run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args]);

  before(() => {
    copy = copyTree();
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'before');
    writeWidget('sample-box', copy);
    const folder = join(copy, 'packages/sample-box');
    linkDependencies('packages/recent-list', folder, copy);
    for (const place of ['packages/sample-box', 'packages/embed', 'tests'])
      link(folder, join(copy, place, 'node_modules/@news-widgets/sample-box'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('leaves no trace of the template', () => {
    for (const path of [
      'package.json',
      'README.md',
      'src/sample-box.ts',
      'src/define.ts',
      'src/sample-box.stories.ts',
      'test/sample-box.test.ts',
    ]) {
      assert.doesNotMatch(read(`packages/sample-box/${path}`), /sample.?widget/i, path);
    }
  });

  it('has a page in Storybook', () => {
    assert.match(read('apps/storybook/docs/widgets/sample-box.mdx'), /<widget-api tag="news-sample-box">/);
  });

  it('passes lint', () => {
    const edited = ['packages/embed/src', 'packages/core/src/i18n', 'packages/core/test/sanitize', 'tests/browser'];
    tool('oxlint', '--deny-warnings', 'packages/sample-box', ...edited);
  });

  it('has types that fit, in templates too', () => {
    tool('tsc', '-p', 'packages/sample-box');
    script('tooling/lint/templates.mjs', ['packages/sample-box']);
  });

  it('keeps every table of words complete', () => tool('tsc', '-p', 'packages/core'));

  it('has a manifest and a README with its API', () => {
    script('tooling/manifest/cli.mjs', [], 'packages/sample-box');
    assert.match(read('packages/sample-box/custom-elements.json'), /"tagName": "news-sample-box"/);
    script('tooling/readme/cli.mjs', ['packages/sample-box']);
    assert.match(read('packages/sample-box/README.md'), /\| `limit` \| `number` \| `5` \|/);
    assert.match(read('packages/sample-box/README.md'), /Its script-tag file has at most/);
  });

  it('passes its own tests and those of server rendering in Chromium', () => {
    const files = ['packages/sample-box/test/*.test.ts', 'tests/browser/ssr/*.test.ts'];
    tool('wtr', '--config', 'tooling/wtr/config.mjs', '--files', ...files);
  });

  it('becomes a script-tag file within its limit', () => {
    run(join(copy, 'node_modules/.bin/node'), ['build/build.mjs'], 'packages/embed');
    assert.match(read('bench/.size-limit.mjs'), /entry\('sample-box'/);
    run(join(copy, 'bench/node_modules/.bin/size-limit'), [], 'bench');
  });

  it('tells users of the new widget', () => {
    assert.match(read('.changeset/new-sample-box.md'), /'@news-widgets\/sample-box': minor/);
    script('tooling/release/changeset-check.mjs');
  });

  it('is named wherever all widgets are', () => {
    const all = WIDGETS.map(inAnySpelling);
    const own = inAnySpelling('sample-box');
    const lacking = globSync('**/*.{css,html,js,json,md,mdx,mjs,ts,tsx}', { cwd: root, exclude: isLeftOut })
      .filter((path) => !CHOSEN.test(path))
      .filter((path) => {
        const text = readFileSync(join(existsSync(join(copy, path)) ? copy : root, path), 'utf8');
        return all.every((name) => name.test(text)) && !own.test(text);
      });
    assert.deepEqual(lacking, []);
  });

  it('refuses names that would not work', () => {
    for (const name of ['Sample', 'a--b', 'newsletter-box', 'recent-list', 'item', '']) {
      assert.throws(() => writeWidget(name, copy), Error, name);
    }
  });
});
