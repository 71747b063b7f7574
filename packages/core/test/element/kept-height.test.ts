import { NewsElement } from '@news-widgets/core/element';
import { tokens } from '@news-widgets/core/internal/styles';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';

/** Shows a skeleton of 400 px until it has its content of 100 px. */
class Slow extends NewsElement<never> {
  static override styles = tokens;
  static override properties = { isReady: { type: Boolean } };
  declare isReady: boolean;

  constructor() {
    super({});
  }

  protected override render(): unknown {
    this.setStates(this.isReady ? 'ready' : 'loading');
    const [name, height] = this.isReady ? ['content', 100] : ['pending', 400];
    const box = document.createElement('div');
    box.style.height = `${height}px`;
    return html`<div class=${name}>${box}</div>`;
  }
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;
let count = 0;

/** An element for which the page has reserved this height, just upgraded. */
async function upgraded(reserved: string): Promise<Slow> {
  const tag = `news-slow-${++count}`;
  const style = document.createElement('style');
  style.textContent = `${tag}:not(:defined) { display: block; ${reserved} }`;
  const element = document.createElement(tag);
  await fixture(html`<div>${style}${element}</div>`);
  customElements.define(tag, class extends Slow {});
  await (element as Slow).updateComplete;
  // It is measured before the first paint.
  await nextFrame();
  return element as Slow;
}

describe('the height that a page reserves', () => {
  for (const [reserved, height] of [
    ['height: 300px', 300],
    ['padding-bottom: 600px', 600],
  ] as const)
    it(`is kept until the content is there: ${reserved}`, async () => {
      const element = await upgraded(reserved);
      expect(heightOf(element)).to.equal(height);
      element.isReady = true;
      await element.updateComplete;
      expect(heightOf(element)).to.equal(100);
    });

  it('is kept with the padding of a theme', async () => {
    const element = await upgraded('height: 500px');
    element.theme = 'dark';
    await element.updateComplete;
    expect(heightOf(element)).to.equal(500);
  });

  it('is replaced by the skeleton if it is only that of a link', async () => {
    expect(heightOf(await upgraded('height: 24px'))).to.equal(400);
  });

  it('is none for elements that come later', async () => {
    await upgraded('height: 300px');
    const tag = `news-slow-${count}`;
    const late = document.createElement(tag) as Slow;
    await fixture(html`<div>${late}</div>`);
    await late.updateComplete;
    expect(heightOf(late)).to.equal(400);
  });
});
