import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'esbuild';
import { policy } from 'partner-site/policy';
import { root } from '../../tooling/run/workspace.mjs';
import { type Block, blocksIn } from './documents.ts';
import { CDN, openWorld } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => (world = await openWorld()));
after(() => world.close());

/** The elements that scripts of the documents speak of, by the names that they give them. */
const NAMED: Record<string, string> = {
  list: 'recent-list',
  box: 'highlights-box',
  form: 'subscribe-form',
  article: 'article',
};
/** Names that more than one README uses, for its own widget. */
const widgetOf = ({ path }: Block, name: string): string | undefined =>
  NAMED[name] ?? (/^(?:card|widget)$/.test(name) ? /packages\/([\w-]+)\//.exec(path)?.[1] : undefined);

const namesIn = ({ text }: Block): string[] =>
  [...new Set([...text.matchAll(/^(\w+)\.addEventListener/gm)].map(([, name]) => name!))].filter(
    (name) => name !== 'document' && !text.includes(`const ${name} `),
  );

/** Returns declarations of what belongs to the page: its elements, and functions of other people. */
const around = (block: Block): string =>
  [
    'const calls = (window.calls = []);',
    ...['show', 'gtag', 'plausible'].map((name) => `window.${name} = (...words) => calls.push(words);`),
    'window.mayAsk = () => true; window._paq = calls;',
    ...namesIn(block).map((name) => `const ${name} = document.querySelector('news-${widgetOf(block, name)}');`),
  ].join('\n');

const isForServers = ({ text }: Block): boolean => /@news-widgets\/embed\/prerender|'@lit-labs\/ssr'/.test(text);
/** Components are parts of applications: those of `tests/consumers` run what they show. */
const isComponent = ({ text }: Block): boolean => /@angular\/core|from 'lit'|plugin-vue/.test(text);
const BLOCKS = blocksIn('js', 'ts').filter((block) => !isForServers(block) && !isComponent(block));

/** Tests of an application run here as soon as they are declared. */
const testRunner: Plugin = {
  name: 'test-runner',
  setup(builder) {
    builder.onResolve({ filter: /^vitest$/ }, ({ path }) => ({ path, namespace: 'test-runner' }));
    builder.onLoad({ filter: /.*/, namespace: 'test-runner' }, () => ({
      contents: `export const it = (name, test) => test();
export const expect = (value) => ({ toContain(part) { if (!value.includes(part)) throw new Error(value + ' lacks ' + part); } });`,
    }));
  },
};

async function bundled(block: Block): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${around(block)}\n${block.text}`, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    plugins: [testRunner],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('scripts of the documents', () => {
  for (const block of BLOCKS)
    it(`${block.path}:${block.line} runs under the printed policy and throws nothing`, async () => {
      const csp = policy(CDN, 'https://news.example').join('; ');
      const own = block.text.includes('@news-widgets/recent-list/define');
      const widgets = new Set(['recent-list', ...namesIn(block).map((name) => widgetOf(block, name)!)]);
      const tags = [...widgets].map(
        (name) =>
          `<news-${name} src="https://news.example/feed.json" action="https://news.example/subscribe"></news-${name}>`,
      );
      const loader = own ? '' : `<script type="module" src="${CDN}loader.js"></script>`;
      const { page, context, said } = await world.open(
        `<!doctype html><html lang="en"><title>Partner</title>${loader}${tags.join('')}<script type="module" src="${CDN}block.js"></script>`,
        { csp, answers: { [`${CDN}block.js`]: { contentType: 'text/javascript', body: await bundled(block) } } },
      );
      await page.waitForFunction(() => 'calls' in window && !!customElements.get('news-recent-list'));
      await page.locator('news-recent-list [part=headline]').first().waitFor();
      const faults = said.filter((line) => !/no highlights in|404|stories$|^log/.test(line));
      assert.deepEqual(faults, []);
      await context.close();
    });

  it('listen to events that their widget has', () => {
    for (const block of BLOCKS)
      for (const [, name, event] of block.text.matchAll(/^(\w+)\.addEventListener\('(news-[\w-]+)'/gm)) {
        const widget = widgetOf(block, name!);
        if (!widget) continue;
        const { modules } = JSON.parse(readFileSync(join(root, `packages/${widget}/custom-elements.json`), 'utf8')) as {
          modules: { declarations?: { events?: { name: string }[] }[] }[];
        };
        const events = modules.flatMap(({ declarations = [] }) => declarations.flatMap((one) => one.events ?? []));
        assert.ok(
          events.some((one) => one.name === event),
          `${block.path}:${block.line}: ${widget} has no ${event}`,
        );
      }
  });
});
