import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import { _$LH } from '../../../packages/embed/src/lean-lit/templates.js';
import { askServer, fromServer } from './from-server.js';
import { STATES } from './states.mjs';

// Otherwise all other tests in here are tests of Lit.
it('hydration makes the parts and instances of script-tag files', async () => {
  const rendered = await askServer();
  await import('@news-widgets/recent-list/define');
  const { name, properties } = STATES[0]!;
  const element = fromServer(rendered[name]!);
  Object.assign(element, properties);
  element.removeAttribute('defer-hydration');
  await element.updateComplete;
  const { _$litPart$: part } = element.shadowRoot as ShadowRoot & { _$litPart$?: { _$AH: unknown } };
  expect([part instanceof _$LH.I, part?._$AH instanceof _$LH.R]).to.deep.equal([true, true]);
  element.parentElement!.remove();
});
