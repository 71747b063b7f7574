import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filler } from './spellings.mjs';

const STRINGS = 'packages/core/src/i18n';
const SERVER_TESTS = 'tests/browser/ssr';

/** Adds lines after the first match, or before it. */
const after = (place, lines) => (text, fill) => text.replace(place, (found) => found + fill(lines));
const before = (place, lines) => (text, fill) => text.replace(place, (found) => fill(lines) + found);
/** Adds lines at the end of the block that starts with `first`. */
const inside = (first, end, lines) => (text, fill) => {
  const place = text.indexOf(`\n${end}`, text.indexOf(first)) + 1;
  return text.includes(first) ? text.slice(0, place) + fill(lines) + text.slice(place) : text;
};

const dependency = (key, version) => (text, fill) => {
  const manifest = JSON.parse(text);
  const dependencies = Object.entries({ ...manifest[key], [fill('@news-widgets/sample-widget')]: version });
  manifest[key] = Object.fromEntries(dependencies.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

/** Files that list all widgets, each with the change that adds the template's. */
const LISTS = [
  ['packages/embed/package.json', dependency('devDependencies', 'workspace:^')],
  [
    'packages/embed/src/prerender/widgets.ts',
    before('import type { Widget } from', "import { NewsSampleWidget } from '@news-widgets/sample-widget';\n"),
  ],
  [
    'packages/embed/src/prerender/widgets.ts',
    inside('export const widgets: ', '}', "  'news-sample-widget': NewsSampleWidget,\n"),
  ],
  ['apps/storybook/package.json', dependency('dependencies', 'workspace:*')],
  ['tests/package.json', dependency('devDependencies', 'workspace:*')],

  // Documents for readers.
  [
    'README.md',
    before(
      '| [`@news-widgets/embed`]',
      "| [`@news-widgets/sample-widget`](packages/sample-widget/README.md) | `<news-sample-widget>`: a publisher's stories |\n",
    ),
  ],
  [
    'docs/README.md',
    before('\n- An example for every attribute', ' ·\n  [Sample widget](../packages/sample-widget/README.md)'),
  ],
  [
    'packages/embed/README.md',
    after(
      /(\[`[\w-]+`\]\(\.\.\/[\w-]+\/README\.md\)(,\s|(?=\.)))+/,
      ',\n[`sample-widget`](../sample-widget/README.md)',
    ),
  ],
  [
    'apps/storybook/docs/foundations/accessibility.mdx',
    after(
      /(\[[\w ]+\]\(\?path=[\w/-]+#keyboard-and-screen-reader\)(,\s|(?=\.)))+/,
      ',\n[Sample widget](?path=/docs/widgets-sample-widget--docs#keyboard-and-screen-reader)',
    ),
  ],

  // Size limits.
  ['bench/.size-limit.mjs', before("  entry('what widgets share'", "  entry('sample-widget', '13 kB'),\n")],

  // Words.
  [
    'apps/storybook/docs/foundations/content.mdx',
    before(/<\/Unstyled>\s*$/, '  <word-table section="sampleWidget"></word-table>\n'),
  ],
  ['packages/core/src/internal/words.ts', after(/$/, "export { sampleWidget } from '../i18n/en/sample-widget.js';\n")],
  [
    `${STRINGS}/locale-table.ts`,
    after(/(import type [^\n]+\n)(?!import)/, "import type { sampleWidget } from './en/sample-widget.js';\n"),
  ],
  [
    `${STRINGS}/locale-table.ts`,
    inside('export interface LocaleTable {', '}', '  sampleWidget: typeof sampleWidget;\n'),
  ],
  [
    `${STRINGS}/locales/*.ts`,
    before(
      '} satisfies NewsWords',
      "  sampleWidget: {\n    label: 'Sample widget',\n    empty: 'No news yet.',\n  },\n",
    ),
  ],

  // Data that tests keep for each widget: how a server renders it, and how it handles hostile feeds.
  [`${SERVER_TESTS}/define-widgets.js`, after(/$/, "import '@news-widgets/sample-widget/define';\n")],
  [
    `${SERVER_TESTS}/states.mjs`,
    inside(
      'export const STATES = [',
      ']',
      `  { name: 'sample-widget: stories', tag: 'news-sample-widget', properties: { items: [rich, story('b')] } },
  { name: 'sample-widget: empty', tag: 'news-sample-widget', properties: { items: [] } },
  { name: 'sample-widget: waiting', tag: 'news-sample-widget', attributes: { src: '/test-feeds/never.json' } },
`,
    ),
  ],
  [
    `${SERVER_TESTS}/states.mjs`,
    inside(
      'export const FAILING = [',
      ']',
      "  { name: 'sample-widget: fails', tag: 'news-sample-widget', attributes: gone },\n",
    ),
  ],
  [
    'packages/core/test/sanitize/feeds.test.ts',
    after(/(import '[./]+\/[\w-]+\/src\/define\.js';\n)+/, "import '../../../sample-widget/src/define.js';\n"),
  ],
  [
    'packages/core/test/sanitize/feeds.test.ts',
    inside(
      'const WIDGETS: ',
      '}',
      `  'news-sample-widget': (items) => [
    Object.assign(document.createElement('news-sample-widget') as Widget, { items, limit: BATCH }),
  ],
`,
    ),
  ],
];

/** Adds a new widget to all lists of widgets; returns their paths. */
export function introduce(name, root) {
  const fill = filler(name);
  const edit = (path, change) => {
    const text = readFileSync(join(root, path), 'utf8');
    const changed = change(text, fill);
    if (changed === text) throw new Error(`${path} no longer has the place where the generator adds a widget.`);
    writeFileSync(join(root, path), changed);
    return path;
  };
  const lists = LISTS.flatMap(([paths, change]) => globSync(paths, { cwd: root }).map((path) => edit(path, change)));
  return [...new Set(lists)];
}
