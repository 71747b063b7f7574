import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const ITEMS = [
  { url: 'https://news.example/1', title: 'A first story', image: 'https://news.example/1.jpg', date: '2026-11-20' },
  { url: 'https://news.example/2', title: 'A second story' },
];

interface Widget extends HTMLElement {
  updateComplete: Promise<unknown>;
}

async function show(name: string, properties: object, markup = ''): Promise<Widget> {
  await import(`@news-widgets/${name}/define`);
  const widget = Object.assign(document.createElement(`news-${name}`), properties) as Widget;
  widget.innerHTML = markup;
  document.body.append(widget);
  await widget.updateComplete;
  // Modules that are imported on demand.
  await sleep(300);
  return widget;
}

const partsOf = ({ shadowRoot }: Widget, part: string): string[] =>
  [...shadowRoot!.querySelectorAll(`[part~=${part}]`)].map(({ textContent }) => textContent.trim());

/** The widgets where applications test: they show what they are given, and throw and report nothing. */
export function checkWidgets(said: readonly string[]): void {
  it('a list shows items', async () => {
    const list = await show('recent-list', { items: ITEMS });
    assert.deepEqual(partsOf(list, 'headline'), ['A first story', 'A second story']);
    list.remove();
    document.body.append(list);
    Object.assign(list, { items: ITEMS.slice(1) });
    await list.updateComplete;
    assert.deepEqual(partsOf(list, 'headline'), ['A second story']);
    list.remove();
  });

  it('a list shows a feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [{ id: '1', url: ITEMS[0]!.url, title: 'From a feed' }],
    };
    const { fetch } = globalThis;
    globalThis.fetch = async () => Response.json(feed);
    const list = await show('recent-list', { src: 'https://news.example/feed.json', loading: 'eager' });
    assert.deepEqual(partsOf(list, 'headline'), ['From a feed']);
    list.remove();
    globalThis.fetch = fetch;
  });

  it('a list shows links between its tags', async () => {
    const list = await show(
      'recent-list',
      {},
      '<ul><li><a href="https://news.example/3">Between the tags</a></li></ul>',
    );
    assert.deepEqual(partsOf(list, 'headline'), ['Between the tags']);
    list.remove();
  });

  it('a card shows its item', async () => {
    const card = await show('article-card', { item: ITEMS[0] });
    assert.deepEqual(partsOf(card, 'headline'), ['A first story']);
    card.remove();
  });

  it('a box shows points and buttons', async () => {
    const box = await show('highlights-box', { items: ['One', 'Two', 'Three'], copy: true, collapseAfter: 1 });
    assert.deepEqual(partsOf(box, 'point'), ['One', 'Two', 'Three']);
    assert.ok(box.shadowRoot!.querySelectorAll('button').length > 0);
    box.remove();
  });

  it('a form can be filled in and sent', async () => {
    const form = await show('subscribe-form', { action: 'https://news.example/subscribe' });
    const input = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=email]')!;
    input.value = 'reader@reader.example';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    form.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await sleep(100);
    form.remove();
  });

  it('nothing throws, and nothing is reported', () => assert.deepEqual(said, []));
}
