import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { WIDGETS } from '../packages.ts';
import { installPacked } from '../packed/install.ts';
import { BUNDLERS, initialCode, LIT, LIT_AND_CORE } from './bundlers.ts';

/**
 * Brotli bytes loaded first when one widget is registered, without code that it loads on demand.
 * `own`: the widget's package alone. `all`: with the parts of core that it needs, which further widgets share. Neither Lit
 * nor the bundler's own code for loading chunks is counted.
 */
const BUDGETS = { own: 3700, all: 20_700 };
/** All layouts and filters of the list. */
const LIST = { own: 6950, all: 23_900 };
const SEARCH = { own: 4600, all: 19_800 };
const FORM = { own: 4200, all: 15_300 };
/** The parts of a whole story, each with its rules of when it shows. */
const ARTICLE = { own: 7000, all: 21_500 };
const AUTHOR = { own: 3250, all: 16_800 };

const className = (widget: string) =>
  `News${widget.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;

const brotli = (code: string): number => brotliCompressSync(code).length;

/** Tests what these bundlers make of the packed packages. */
export function testTreeShaking(bundlers: readonly string[]): void {
  let installed: ReturnType<typeof installPacked>;
  before(() => (installed = installPacked()));
  after(() => installed.remove());

  async function bundle(bundler: string, name: string, code: string, external: RegExp): Promise<string> {
    const out = join(installed.folder, 'out', `${bundler}-${name}`);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(installed.folder, `${name}.js`), code);
    await BUNDLERS[bundler]!({ folder: installed.folder, entry: `${name}.js`, out, external });
    return initialCode(out);
  }

  for (const bundler of bundlers)
    describe(`${bundler}, from the packed packages`, () => {
      let added: number;
      before(async () => {
        writeFileSync(join(installed.folder, 'later.js'), 'console.log();');
        added = brotli(await bundle(bundler, 'empty', "import('./later.js');", LIT));
      });

      for (const widget of WIDGETS)
        it(`registers ${widget} within its budget`, async (test) => {
          const code = `import '@news-widgets/${widget}/define';`;
          const bundled = await bundle(bundler, `${widget}-own`, code, LIT_AND_CORE);
          assert.ok(bundled.includes(`news-${widget}`), 'the widget is there');
          const own = brotli(bundled) - added;
          const all = brotli(await bundle(bundler, `${widget}-all`, code, LIT)) - added;
          test.diagnostic(`${own} bytes of its own, ${all} with core`);
          const budget =
            {
              'recent-list': LIST,
              'search-box': SEARCH,
              'subscribe-form': FORM,
              article: ARTICLE,
              'author-card': AUTHOR,
            }[widget] ?? BUDGETS;
          assert.ok(own <= budget.own, `${own} bytes of its own`);
          assert.ok(all > own && all <= budget.all, `${all} bytes with core`);
        });

      it('omits imported classes and types that are not used', async () => {
        const imports = WIDGETS.flatMap((widget) => [
          `import { ${className(widget)} } from '@news-widgets/${widget}';`,
          `import '@news-widgets/${widget}/react';`,
        ]);
        assert.equal(await bundle(bundler, 'unused', imports.join('\n'), LIT), '');
      });
    });
}
