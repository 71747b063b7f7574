import { NewsElement } from '@news-widgets/core/element';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

class Broken extends NewsElement<never> {
  code?: Promise<unknown>;

  constructor() {
    super({});
  }

  protected override render(): unknown {
    if (this.heading === 'broken') throw new TypeError('no such thing');
    return html`<p>Whole</p>`;
  }

  later(code: Promise<unknown>): void {
    this.updateWhenLoaded(code);
  }
}
customElements.define('news-broken', Broken);

describe('errors while rendering', () => {
  const shown = (element: Element) => element.firstElementChild!.checkVisibility();
  let heard: string[];
  const hear = ({ detail }: HTMLElementEventMap['news-error']) => void heard.push(detail.code);

  beforeEach(() => {
    heard = [];
    document.addEventListener('news-error', hear);
  });
  afterEach(() => document.removeEventListener('news-error', hear));

  it('show the fallback until the widget renders again', async () => {
    const element = await fixture<Broken>(html`<news-broken heading="broken"><a href="/">News</a></news-broken>`);
    expect(shown(element)).to.equal(true);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(heard).to.deep.equal(['render']);
    element.heading = '';
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('Whole');
    element.heading = 'broken';
    await element.updateComplete;
    expect(shown(element)).to.equal(true);
  });

  it('include code that fails to load', async () => {
    const element = await fixture<Broken>(html`<news-broken><a href="/">News</a></news-broken>`);
    expect(shown(element)).to.equal(false);
    element.later(Promise.reject(new TypeError('404')));
    await waitUntil(() => shown(element));
    expect(heard).to.deep.equal(['render']);
  });
});
