// Nothing on the host's page jumps: the snippets of the READMEs on a slow network.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WIDGETS } from '../packages.ts';
import { sample } from '../support/every-night.ts';
import { openSite } from './site.ts';
import { FIRST, LIMIT, openSteadyHost, scoreOf, WIDTHS } from './steady.ts';

const TRIED = sample([320, 720], WIDTHS);

let site: Awaited<ReturnType<typeof openSite>>;
let host: Awaited<ReturnType<typeof openSteadyHost>>;
before(async () => {
  site = await openSite();
  host = await openSteadyHost(site);
});
after(async () => {
  await host.close();
  await site.close();
});

describe('the page around the list of the README', () => {
  for (const width of TRIED)
    for (const first of FIRST)
      it(`stays where it is at ${width} px, ${first} first`, async () => {
        const shifts = await host.aroundList(width, first);
        assert.ok(scoreOf(shifts) <= LIMIT, String(shifts));
      });
});

describe('the page around the widget of each README', () => {
  for (const name of WIDGETS)
    it(`stays where it is: ${name}`, async () => {
      for (const width of TRIED) {
        const shifts = await host.aroundWidget(name, width);
        assert.ok(scoreOf(shifts) <= LIMIT, `${width} px: ${String(shifts)}`);
      }
    });
});
