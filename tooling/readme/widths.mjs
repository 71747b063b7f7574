import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { code, table } from './table.mjs';

/** Changes at each width in em: from that width, unless the text says up to or below it. */
const CHANGES = {
  article: {
    30: 'below it, less room around pictures, and smaller tables',
    52: 'the main picture extends beyond the text',
  },
  'article-card': {
    10: '`compact`: the picture is beside the text',
    26: '`auto` and `row`: the picture is beside the text',
    30: '`compact`: the picture comes before the text',
    40: '`stacked` and `hero`: pictures in 16:9',
    46: '`auto`: a larger picture',
    52: '`hero`: the picture is beside the text',
    64: '`hero`: a larger picture',
  },
  'author-card': { 17: 'up to it, a smaller photo' },
  comments: {
    34: 'name and e-mail address are side by side; answers are indented further',
    40: 'the first answers begin further in',
    56: 'the form is beside the thread',
  },
  'highlights-box': { 60: 'two columns' },
  'recent-list': {
    17: 'up to it, small square pictures; `headlines`: the time is above its headline',
    30: '`grid`: two columns',
    40: '`lead`: two columns below the big story',
    44: '`list`, `headlines` and `numbered`: two columns; `grid`: three',
    52: '`lead` of five stories or more: the big one is beside the others',
    60: '`grid` of 3, 5, 6 or 9 stories: others are beside the big one',
  },
  'search-box': { 17: 'up to it, the button is below the field', 24: 'up to it, filters are as wide as the place' },
  'subscribe-form': { 22: 'the button is beside the field', 44: 'fields are beside their heading' },
};

/** Renders the container widths at which the widgets' layouts change. */
export function widthsSection() {
  const folders = new Set(globSync('packages/*/src/*.styles.ts').toSorted().map(dirname));
  const lines = [...folders].flatMap((folder) => {
    const widget = basename(dirname(folder));
    const texts = CHANGES[widget] ?? {};
    const widths = widthsIn(folder);
    if (widths.join() !== Object.keys(texts).join())
      throw new Error(`${folder} changes at ${widths.join(', ')} em: correct tooling/readme/widths.mjs.`);
    return widths.map((width) => [code(`<news-${widget}>`), width, texts[width]]);
  });
  return table(['Widget', 'Em:', 'What changes'], lines);
}

function widthsIn(folder) {
  const rules = globSync(`${folder}/*.styles.ts`).flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/@container[^{]*/g),
  ]);
  // A width just below another one belongs to the same change.
  const widths = rules.flatMap(([rule]) =>
    [...rule.matchAll(/([\d.]+)em/g)].map(([, width]) => Math.ceil(Number(width))),
  );
  return [...new Set(widths)].toSorted((a, b) => a - b);
}
