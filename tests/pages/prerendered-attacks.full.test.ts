import { after, before, describe, it } from 'node:test';
import { areVectorsThere, openAttacks } from './prerendered-attacks.ts';
import { openSite } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

describe(
  'attacks in server-rendered stories',
  { skip: !areVectorsThere && 'no xss-* in the folder of corpora' },
  () => {
    it('do nothing without script', () => openAttacks(site, { every: 1, javaScriptEnabled: false }));
    it('do nothing with script', () => openAttacks(site, { every: 1, javaScriptEnabled: true }));
  },
);
