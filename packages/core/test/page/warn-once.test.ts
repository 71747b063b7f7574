import '../../../recent-list/src/define.js';
import { mount, waitUntil } from '@news-widgets/tooling/testing';
import { expect, html } from '@open-wc/testing';

const CONSOLES: Record<string, unknown> = {
  'no console': undefined,
  'a console that throws': {
    warn() {
      throw new Error('no');
    },
  },
};

describe('warnings on a page with', () => {
  const realConsole = window.console;
  afterEach(() => (window.console = realConsole));

  for (const [name, console] of Object.entries(CONSOLES))
    it(`${name}: stop nothing`, async () => {
      window.console = console as Console;
      const list = await mount(
        html`<news-recent-list src=${`/${name}/missing.json`} loading="eager"></news-recent-list>`,
      );
      await waitUntil(() => list.matches(':state(error)'), 'says nothing of its failure');
      window.console = realConsole;
      expect(list.shadowRoot!.textContent).to.contain('not available');
    });
});
