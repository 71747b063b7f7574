import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { attackVectors } from '@news-widgets/tooling/attacks';
import { prerender } from '@news-widgets/embed/prerender';
import { serve } from '../support/serve.ts';
import type { OpenEngine } from './engines.ts';
import type { AttackResult } from './run-unit-tests.ts';

type Vector = ReturnType<typeof attackVectors>[number];

const STORIES_PER_PAGE = 150;
const SRC = 'https://news.example/feed.json';
const EVENTS = 'click mouseover focus blur load error toggle pointerover animationend wheel beforetoggle'.split(' ');

/** A feed of one story with the attack in everything that a story has. */
const feedOf = ({ id, input }: Vector) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: input,
  items: [
    {
      ...{ id, url: input, title: `Title ${input}`, summary: input, language: input, tags: [input] },
      content_html: `${input}<p>End</p>`,
      image: { url: input, alt: input, caption: input },
      authors: [{ name: `Author ${input}`, url: input, avatar: input, bio: input }],
      _news: { section: { name: input, url: input }, highlights: [input], label: input },
    },
  ],
});

/** Prerenders the story in each widget that shows one. */
async function markupOf(vector: Vector): Promise<string> {
  const fetch = () => Promise.resolve(Response.json(feedOf(vector)));
  const widgets = {
    article: { mode: 'full' },
    'author-card': {},
    'article-card': {},
    'recent-list': {},
    'highlights-box': {},
  };
  const rendered = Object.entries(widgets).map(async ([widget, attributes]) => {
    // A story without points has no box.
    const { html } = await prerender({ widget, attributes: { src: SRC, ...attributes }, fetch }).catch(
      (error: Error) => {
        if (widget === 'highlights-box') return { html: '' };
        throw error;
      },
    );
    return html;
  });
  return (await Promise.all(rendered)).join('\n');
}

/** The effects of attacks, recorded by the page itself. */
function listen(): void {
  const fired: string[] = [];
  Object.assign(window, { fired });
  for (const name of ['alert', 'confirm', 'print', 'prompt'])
    Object.assign(window, { [name]: () => void (fired[fired.length] = name) });
}

/** The events that attacks wait for, on everything in shadow roots; counts what was there. */
function poke(events: string[]): number {
  addEventListener('click', (event) => event.preventDefault(), true);
  const elements = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('*')] : [],
  );
  for (const element of elements)
    for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
  return elements.length;
}

/** Pictures are not asked for: thousands that lead nowhere would hold the browser up. Their errors come all the same. */
const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="img-src 'none'; media-src 'none'"><title>${title}</title><script>(${String(listen)})()</script>${body}`;

/** Opens server-rendered stories without the widgets' script: what they hold must do nothing, with and without script of the page. */
export async function openAttacks(
  open: OpenEngine,
  script: boolean,
  vectors: readonly Vector[],
): Promise<AttackResult> {
  let body = '';
  const server = await serve(({ url = '' }, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(url.slice(1), body)),
  );
  const engine = await open({ script });
  let shown = 0;
  try {
    for (let from = 0; from < vectors.length; from += STORIES_PER_PAGE) {
      const some = vectors.slice(from, from + STORIES_PER_PAGE);
      body = (await Promise.all(some.map(markupOf))).join('\n');
      const where = `${some[0]!.id} to ${some.at(-1)!.id}`;
      const url = `${server.url}/?${from}`;
      assert.equal(await engine.open(url), url, where);
      if (script) {
        // Elements swallowed by a stray quotation mark or an unclosed tag would be missing.
        const headlines = await engine.evaluate<number>(
          `[...document.querySelectorAll('news-article')].filter(({ shadowRoot }) => shadowRoot.querySelector('[part=headline]')).length`,
        );
        assert.equal(headlines, some.length, where);
        const elements = await engine.evaluate<number>(`(${String(poke)})(${JSON.stringify(EVENTS)})`);
        assert.ok(elements > some.length * 10, where);
        shown += elements;
        await sleep(200);
        assert.equal(await engine.evaluate(`fired.join(' ') + location.href`), url, where);
      }
      assert.deepEqual(engine.deeds, [], where);
    }
  } finally {
    await engine.close();
    await server.close();
  }
  const through = script ? 'JSON Feed' : 'JSON Feed, script off';
  console.log(`server-rendered, script ${script ? 'on' : 'off'}: ${vectors.length} attacks, ${shown} elements`);
  return { through, into: 'server-rendered markup', tried: vectors.length, shown, fired: [], wrong: [] };
}
