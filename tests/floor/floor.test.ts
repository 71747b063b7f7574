import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { version } from '@news-widgets/tooling/version';
import { root } from '../../tooling/run/workspace.mjs';
import { readScript } from './script.ts';
import { readSheet } from './sheet.ts';

const folder = join(root, 'packages/embed/dist', version);

/** Features that files may use although Chrome 106, Firefox 113 or Safari 16.4 lack them, with their fallbacks. */
const SCRIPTS: Record<string, string> = {
  '.states': 'no states',
  '.checkVisibility': 'called where it is there; the feed is asked for later',
  '.createPolicy': 'called by Lit where it is there',
  '.share': 'a button where it is there',
  '.Segmenter': 'words end at spaces',
  '.segment': 'words end at spaces',
  '.setHTML': 'DOMPurify comes instead',
  requestIdleCallback: 'a timer comes instead',
  '.showPopover': 'a note is shown where it is there',
  '.hidePopover': 'a note is shown where it is there',
};
/** Members of libraries and of data, which have the name of something newer. */
const NAMES = [
  '.emptyScript',
  '.properties',
  '.identifier',
  '.imageSrcset',
  '.to',
  '.displayName',
  '.external',
  '.getAttributeType',
  'dump',
];
const SHEETS: Record<string, string> = {
  'hyphens:': 'long words break anywhere',
  'text-autospace:': 'no space between scripts',
  'text-wrap:': 'lines break where they are full',
  'forced-color-adjust:': 'forced colours without placeholders',
  'contain-intrinsic-inline-size:': 'a narrower card in a flex row',
  'contain-intrinsic-block-size:': 'long texts are laid out at once',
  'contain-intrinsic-size:': 'long lists are laid out at once',
  'content-visibility:': 'long lists are laid out at once',
  'overscroll-behavior:': 'the page scrolls on at the end',
  'overscroll-behavior-x:': 'the page scrolls on at the end',
  'scrollbar-width:': 'a scroll bar of the usual width',
  'accent-color:': 'ticks in the colour of the system',
  ':dir': 'an arrow that points to the left side of a line',
  ':has': 'hover and wrapping of details',
  ':state': 'an empty box takes up its padding',
};

describe('files for a browser at the floor', () => {
  const used = new Map<string, string>();
  const own = new Set<string>();
  const names = globSync('**/*.js', { cwd: folder });

  before(() => assert.ok(names.length > 20, `Only ${names.length} files in ${folder}: build first.`));

  it('it can read', () => {
    for (const name of names) {
      const script = readScript(readFileSync(join(folder, name), 'utf8'));
      for (const one of script.own) own.add(one);
      for (const one of [...script.missing, ...script.sheets.flatMap(readSheet)]) used.set(one, name);
    }
  });

  it('uses nothing that it lacks, unless something comes instead', () => {
    const known = new Set([...Object.keys(SCRIPTS), ...Object.keys(SHEETS), ...NAMES]);
    const unknown = [...used].filter(([one]) => !known.has(one) && !own.has(one));
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      [...known].filter((one) => !used.has(one)),
      [],
      'no longer used',
    );
  });
});

describe('the check of the floor', () => {
  for (const [code, missing] of [
    ['[].toSorted()', ['.toSorted']],
    ['Promise.withResolvers()', ['.withResolvers']],
    ['scheduler.yield()', ['.yield', 'scheduler']],
    ['new URLPattern({})', ['URLPattern']],
    ['[].findLast(() => 1)', []],
  ] as const)
    it(`finds ${missing.join() || 'nothing'} in ${code}`, () => assert.deepEqual(readScript(code).missing, missing));

  for (const code of ['/[\\p{L}--[a-z]]/v', 'import a from "./a.json" with { type: "json" }', 'using a = b'])
    it(`does not read ${code}`, () => assert.throws(() => readScript(code), SyntaxError));

  for (const [sheet, missing] of [
    ['a { --x: oklch(50% 0 0) }', ['oklch()']],
    ['a { color: light-dark(#fff, #000) }', ['light-dark()']],
    ['@supports (color: oklch(0 0 0)) { a { color: oklch(50% 0 0) } }', []],
    ['@scope (a) { b { color: red } }', ['@scope']],
    ['a:user-valid { color: red }', [':user-valid']],
  ] as const)
    it(`finds ${missing.join() || 'nothing'} in ${sheet}`, () => assert.deepEqual(readSheet(sheet), missing));
});
