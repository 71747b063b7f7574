import '../../../article-card/src/define.js';
import '../../../recent-list/src/define.js';
import '../../../subscribe-form/src/define.js';
import { catchConsole, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

const LIST = html`<news-recent-list heading="Latest" heading-level="auto" .items=${[]}></news-recent-list>`;

const levelOf = (widget: Element | null | undefined, part = 'heading') =>
  widget?.shadowRoot?.querySelector(`[part~=${part}]`)?.getAttribute('aria-level');

/** Waits for the level of a list in a page with this content. */
async function hasLevel(page: Element, level: number): Promise<void> {
  const list = page.querySelector('news-recent-list');
  await waitUntil(() => levelOf(list) === String(level), `level ${level}, not ${levelOf(list)}`);
}

describe('heading-level="auto"', () => {
  const pages = [
    ['an h1', html`<div><h1>Site</h1>${LIST}</div>`, 2],
    [
      'an h2 further up',
      html`<div><section><header><h2>News</h2></header><p>Text.</p></section><div>${LIST}</div></div>`,
      3,
    ],
    ['the last of several', html`<div><h2>A</h2><h3>B</h3><h4>C</h4><h3>D</h3>${LIST}<h6>After</h6></div>`, 4],
    ['an h6', html`<div><h6>Deep</h6>${LIST}</div>`, 6],
    ['a heading by role', html`<div><div role="heading" aria-level="4">News</div>${LIST}</div>`, 5],
    ['a heading that is none', html`<div><h2>A</h2><h4 role="presentation">B</h4>${LIST}</div>`, 3],
    ['a hidden one', html`<div><h2>A</h2><div hidden><h3>B</h3></div><h4 style="display: none">C</h4>${LIST}</div>`, 3],
    [
      'another widget',
      html`<div><h2>A</h2><news-article-card heading-level="5" headline="B" href="/b"></news-article-card>${LIST}</div>`,
      3,
    ],
  ] as const;
  for (const [name, page, level] of pages)
    it(`is ${level} after ${name}`, async () => hasLevel(await fixture(page), level));

  it('goes through shadow roots and slots', async () => {
    const page = await fixture<HTMLElement>(html`<div><h2>Page</h2><div class="box">${LIST}</div></div>`);
    const box = page.querySelector('.box')!;
    box.attachShadow({ mode: 'open' }).innerHTML = '<h3>Box</h3><slot></slot><h5>After</h5>';
    page.append(document.createElement('i'));
    await hasLevel(page, 4);
  });

  it('follows the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><h2>News</h2>${LIST}</div>`);
    await hasLevel(page, 3);
    page.querySelector('h2')!.setAttribute('aria-level', '4');
    await hasLevel(page, 5);
    page.querySelector('h2')!.insertAdjacentHTML('afterend', '<h3>More</h3>');
    await hasLevel(page, 4);
    page.append(page.querySelector('h3')!);
    await hasLevel(page, 5);
  });

  it('goes with the widget', async () => {
    const page = await fixture<HTMLElement>(html`<div><h2>A</h2><p>${LIST}</p><h4>B</h4></div>`);
    await hasLevel(page, 3);
    page.append(page.querySelector('news-recent-list')!);
    await hasLevel(page, 5);
  });

  it('is for every widget, by attribute and property, and ends with a number', async () => {
    const caught = catchConsole();
    const page = await fixture<HTMLElement>(html`<div>
      <h3>News</h3>
      <news-article-card heading-level="auto" headline="A" href="/a"></news-article-card>
      <news-subscribe-form .headingLevel=${'auto'} heading="Letter" action="/x"></news-subscribe-form>
    </div>`);
    const [card, form] = [page.querySelector('news-article-card')!, page.querySelector('news-subscribe-form')!];
    await waitUntil(() => levelOf(card, 'headline') === '4' && levelOf(form) === '4');
    card.headingLevel = 6;
    await card.updateComplete;
    expect(levelOf(card, 'headline')).to.equal('6');
    caught.restore();
    expect(caught.messages).to.deep.equal([]);
  });
});
