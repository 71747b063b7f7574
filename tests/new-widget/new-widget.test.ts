import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeWidget } from '../../tooling/new-widget/write-widget.mjs';
import { copyTree, link, linkDependencies } from './copy-tree.ts';

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

  before(() => {
    copy = copyTree();
    writeWidget('sample-box', copy);
    const folder = join(copy, 'packages/sample-box');
    linkDependencies('packages/recent-list', folder, copy);
    link(folder, join(folder, 'node_modules/@news-widgets/sample-box'));
    link(folder, join(copy, 'packages/embed/node_modules/@news-widgets/sample-box'));
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

  it('passes lint', () =>
    tool('oxlint', '--deny-warnings', 'packages/sample-box', 'packages/embed/src', 'packages/core/src/strings'));

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
  });

  it('passes its own tests in Chromium', () =>
    tool('wtr', '--config', 'tooling/wtr/config.mjs', '--files', 'packages/sample-box/test/*.test.ts'));

  it('becomes a script-tag file', () => {
    run(join(copy, 'node_modules/.bin/node'), ['build/build.mjs', '--quick'], 'packages/embed');
    const { version } = JSON.parse(read('packages/core/package.json')) as { version: string };
    assert.ok(existsSync(join(copy, `packages/embed/dist/${version}/sample-box.js`)));
  });

  it('tells users of the new widget', () => {
    assert.match(read('.changeset/new-sample-box.md'), /'@news-widgets\/sample-box': minor/);
  });

  it('refuses names that would not work', () => {
    for (const name of ['Sample', 'a--b', 'newsletter-box', 'recent-list', '']) {
      assert.throws(() => writeWidget(name, copy), Error, name);
    }
  });
});
