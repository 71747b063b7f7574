import '../../../recent-list/src/define.js';
import { emulateMedia, mount } from '@news-widgets/tooling/testing';
import { expect, html } from '@open-wc/testing';

const colourOf = (value: string): string => {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

describe('forced colours', () => {
  it('show links as links in every engine', async function () {
    const list = await mount(
      html`<news-recent-list .items=${[{ url: 'https://news.example/a', title: 'A' }]}></news-recent-list>`,
    );
    // Firefox and WebKit cannot be told; that they have the rule is all that can be tried there.
    const rules = list.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const forced = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'));
    expect(forced.some(({ cssText }) => /a\[href\] \{[^}]*color: linktext/i.test(cssText))).to.equal(true);
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return;
    try {
      const link = list.shadowRoot!.querySelector('[part=link]')!;
      expect(getComputedStyle(link).color).to.equal(colourOf('LinkText'));
    } finally {
      await emulateMedia();
    }
  });
});
