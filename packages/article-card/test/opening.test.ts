import '@news-widgets/article-card/define';
import type { NewsArticleCard } from '@news-widgets/article-card';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { card, part, story } from './cards.js';

describe('opening a <news-article-card>', () => {
  const { open } = window;
  let opened: string[] = [];
  let reported = 0;
  const count = () => void reported++;
  const stay = (event: Event) => event.preventDefault();

  beforeEach(() => {
    opened = [];
    reported = 0;
    window.open = (url, target) => (opened.push(`${target} ${String(url)}`), null);
    document.addEventListener('news-item-open', count);
    // Links are not followed, or the tests would be gone.
    window.addEventListener('click', stay);
  });
  afterEach(() => {
    window.open = open;
    getSelection()!.removeAllRanges();
    document.removeEventListener('news-item-open', count);
    window.removeEventListener('click', stay);
  });

  const click = (target: Element, init: MouseEventInit = {}, type = 'click') =>
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));

  it('opens from a click anywhere', async () => {
    const element = await card();
    for (const name of ['summary', 'meta', 'kicker', 'item']) click(part(element, name)!);
    expect(opened).to.deep.equal(Array(4).fill('_self https://news.example/story'));
    expect(reported).to.equal(4);
  });

  it('leaves its own links to the browser and reports them once', async () => {
    const element = await card();
    for (const name of ['link', 'image']) click(part(element, name)!);
    expect(opened).to.deep.equal([]);
    expect(reported).to.equal(2);
  });

  it('opens a new tab with a modifier key, the middle button, or if the page asks for it', async () => {
    const element = await card();
    const summary = part(element, 'summary')!;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) click(summary, { [key]: true });
    click(summary, { button: 1 }, 'auxclick');
    element.target = '_blank';
    await element.updateComplete;
    click(summary);
    expect(opened).to.deep.equal(Array(5).fill('_blank https://news.example/story'));
    click(summary, { button: 2 }, 'auxclick');
    expect(opened).to.have.length(5);
  });

  it('lets the page decide where links open, unless told to open new tabs', async () => {
    const element = await card();
    const targets = () => ['link', 'media'].map((name) => part(element, name)!.getAttribute('target'));
    expect(targets()).to.deep.equal([null, null]);
    element.target = '_blank';
    await element.updateComplete;
    expect(targets()).to.deep.equal(['_blank', '_blank']);
  });

  it('opens windows without an opener, for any target', async () => {
    const element = await card();
    const features: (string | undefined)[] = [];
    window.open = (_url, _target, given) => (features.push(given), null);
    for (const target of ['_self', '_top', '', '_BLANK', 'foo']) {
      Object.assign(element, { target });
      click(part(element, 'summary')!);
    }
    expect(features).to.deep.equal(['', '', 'noopener', 'noopener', 'noopener']);
  });

  it('reports one click once', async () => {
    const element = await card();
    let presses = 0;
    const host = element.parentElement!;
    const press = () => void presses++;
    host.addEventListener('click', press);
    for (const name of ['summary', 'link']) click(part(element, name)!);
    host.removeEventListener('click', press);
    expect(presses).to.equal(2);
  });

  it('does not open while text is being selected', async () => {
    const element = await card();
    const summary = part(element, 'summary')!;
    const root = element.shadowRoot as ShadowRoot & { getSelection?: () => Selection };
    const selection = root.getSelection?.() ?? getSelection()!;
    selection.setBaseAndExtent(summary.firstElementChild ?? summary, 0, summary, summary.childNodes.length);
    if (selection.toString().trim()) {
      click(summary);
      expect(opened).to.deep.equal([]);
    }
    selection.removeAllRanges();
    click(summary);
    expect(opened).to.have.length(1);
    expect(getComputedStyle(summary).userSelect).to.not.equal('none');
  });

  it('ignores clicks on its links and buttons', async () => {
    const element =
      await fixture<NewsArticleCard>(html`<news-article-card .item=${story()} kicker-href="https://news.example/topic">
      <p slot="footer"><a href="https://news.example/related">Related</a> <button>Save</button> <b tabindex="0">Note</b></p>
    </news-article-card>`);
    await waitUntil(() => part(element, 'footer'));
    for (const inner of element.querySelectorAll('a, button, b')) click(inner);
    click(part(element, 'kicker-link')!);
    expect(opened).to.deep.equal([]);
    expect(reported).to.equal(0);
  });

  it('ignores clicks in the footer', async () => {
    const element = await fixture<NewsArticleCard>(html`<news-article-card .item=${story()}>
      <ul slot="footer" role="list"><li><a href="https://news.example/1">One</a></li><li><a href="https://news.example/2">Two</a></li></ul>
    </news-article-card>`);
    await waitUntil(() => part(element, 'footer'));
    const prevented: boolean[] = [];
    element.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
    for (const inner of element.querySelectorAll('ul, li, a')) click(inner);
    click(part(element, 'footer')!);
    expect([opened.length, reported]).to.deep.equal([0, 0]);
    expect(prevented).to.deep.equal(Array(6).fill(false));
    for (const link of element.querySelectorAll('a')) {
      link.focus();
      expect(document.activeElement).to.equal(link);
      expect(link.getBoundingClientRect().height).to.be.above(10);
    }
    await expect(element).to.be.accessible();
  });

  it('opens inside interactive elements of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div tabindex="0"><news-article-card tabindex="-1" .item=${story()}></news-article-card></div>`,
    );
    const element = page.firstElementChild as NewsArticleCard;
    await waitUntil(() => part(element, 'summary'));
    click(part(element, 'summary')!);
    expect(opened).to.have.length(1);
  });

  it('does not open when the event is canceled', async () => {
    const element = await card();
    element.addEventListener('news-item-open', (event) => event.preventDefault());
    click(part(element, 'summary')!);
    expect(opened).to.deep.equal([]);
    expect(click(part(element, 'link')!)).to.equal(false);
  });

  it('reports item and index', async () => {
    const element = await card();
    setTimeout(() => click(part(element, 'link')!));
    const { detail } = await oneEvent(element, 'news-item-open');
    expect(detail).to.deep.equal({ item: story(), index: 0 });
  });

  it('does nothing without an address', async () => {
    const element = await card({ url: '' });
    click(part(element, 'summary')!);
    expect([opened.length, reported]).to.deep.equal([0, 0]);
  });

  it('reports a view once', async () => {
    const element = await card();
    element.scrollIntoView();
    const { detail } = await oneEvent(element, 'news-item-view');
    expect(detail.item.title).to.equal(story().title);
  });
});
