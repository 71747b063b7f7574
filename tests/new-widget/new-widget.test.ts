import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeWidget } from '../../tooling/new-widget/write-widget.mjs';
import { WIDGETS } from '../packages.ts';
import { isLeftOut, root } from './copy-tree.ts';
import { sampleBox } from './sample-box.ts';

/** These name four widgets as an example, because the widgets are not alike, or are generated. */
const CHOSEN =
  /^docs[\\/](accessibility|attacks|browsers|claims|events|heights|packages|words)\.md$|^(\.changeset|packages\/core\/api\.md|apps\/partner-site\/pages|tooling\/readme\/widths|bench\/(RESULTS|page-cost)|tests\/(browser|claims|consumers|documents|hosts|pages|typings|visual))\b/;

const inAnySpelling = (name: string): RegExp => new RegExp(name.replaceAll('-', '-?'), 'i');

describe('pnpm new-widget sample-box', () => {
  let box: ReturnType<typeof sampleBox>;
  before(() => (box = sampleBox()));
  after(() => box.remove());

  it('leaves no trace of the template', () => {
    for (const path of [
      'package.json',
      'README.md',
      'src/sample-box.ts',
      'src/define.ts',
      'src/sample-box.stories.ts',
      'test/sample-box.test.ts',
    ]) {
      assert.doesNotMatch(box.read(`packages/sample-box/${path}`), /sample.?widget/i, path);
    }
  });

  it('has a page in Storybook', () => {
    assert.match(box.read('apps/storybook/docs/widgets/sample-box.mdx'), /<widget-api tag="news-sample-box">/);
  });

  it('passes lint', () => {
    const edited = ['packages/embed/src', 'packages/core/src/i18n', 'packages/core/test/sanitize', 'tests/browser'];
    box.tool('oxlint', '--deny-warnings', 'packages/sample-box', ...edited);
  });

  it('has types that fit, in templates too', () => {
    box.tool('tsc', '-p', 'packages/sample-box');
    box.script('tooling/lint/templates.mjs', ['packages/sample-box']);
  });

  it('keeps every table of words complete', () => box.tool('tsc', '-p', 'packages/core'));

  it('has a manifest and a README with its API', () => {
    box.script('tooling/manifest/cli.mjs', [], 'packages/sample-box');
    assert.match(box.read('packages/sample-box/custom-elements.json'), /"tagName": "news-sample-box"/);
    box.script('tooling/readme/cli.mjs', ['packages/sample-box']);
    assert.match(box.read('packages/sample-box/README.md'), /\| `limit` \| `number` \| `5` \|/);
    assert.match(box.read('packages/sample-box/README.md'), /Its script-tag file has at most/);
  });

  it('tells users of the new widget', () => {
    assert.match(box.read('.changeset/new-sample-box.md'), /'@news-widgets\/sample-box': minor/);
    box.script('tooling/release/changeset-check.mjs');
  });

  it('is named wherever all widgets are', () => {
    const all = WIDGETS.map(inAnySpelling);
    const own = inAnySpelling('sample-box');
    const lacking = globSync('**/*.{css,html,js,json,md,mdx,mjs,ts,tsx}', { cwd: root, exclude: isLeftOut })
      .filter((path) => !CHOSEN.test(path))
      .filter((path) => {
        const text = readFileSync(join(existsSync(join(box.copy, path)) ? box.copy : root, path), 'utf8');
        return all.every((name) => name.test(text)) && !own.test(text);
      });
    assert.deepEqual(lacking, []);
  });

  it('refuses names that would not work', () => {
    for (const name of ['Sample', 'a--b', 'newsletter-box', 'recent-list', 'item', '']) {
      assert.throws(() => writeWidget(name, box.copy), Error, name);
    }
  });
});
