import { expect } from '@open-wc/testing';
import type { Keeps, Reply, Subscription } from '../src/providers/provider.js';
import { providers } from '../src/providers/recognise.js';
import { PROVIDERS, type ProviderName } from '../src/types.js';
import { unkept } from '../src/unkept.js';

const GIVEN = '2026-11-24T09:30:00.000Z';

const subscription: Subscription = {
  email: 'ada@news.example',
  name: 'Ada Byron',
  firstName: 'Ada',
  lastName: 'Byron',
  lists: ['list-a1'],
  tags: ['tag-t1'],
  consent: { text: 'I agree to everything.', version: 'version-v1', given: GIVEN },
  fields: [['company', 'Callan']],
  decoy: '',
  elapsed: 4000,
  source: { page: 'https://partner.example/page', host: 'partner.example', widget: 'news-subscribe-form' },
  locale: 'en',
};

const action = (name: ProviderName): string =>
  name === 'campaignmonitor' ? 'https://lode.createsend.com/t/d/s/abc/' : `${location.origin}/subscribe?u=1&id=2`;

/** Returns all that one sign-up sends, as one text. */
async function request(name: ProviderName, given: Subscription): Promise<string> {
  const { send, jsonp, post } = providers[name];
  const sent: unknown[] = [];
  if (send && !jsonp) {
    const answer: Reply = { ok: true, status: 200, text: '', json: {} };
    await send(given, action(name), (url, { json, form }) => {
      sent.push(url, json, form && [...form]);
      return Promise.resolve(answer);
    });
  } else sent.push(post!(given, action(name)));
  return JSON.stringify(sent);
}

const CONSENT = { all: 'text, version, time', version: 'version, as a label', given: 'that it was given' };

/** Returns the contents of the request, in terms of the table. */
async function kept(name: ProviderName): Promise<Keeps> {
  const text = await request(name, subscription);
  const { consent, ...without } = subscription;
  const bare = await request(name, without);
  const isGiven = text.includes(GIVEN) || text.includes(String(Date.parse(GIVEN)));
  const all = [consent!.text, consent!.version].every((part) => text.includes(part)) && isGiven;
  const how = all ? 'all' : text.includes(consent!.version) ? 'version' : text !== bare ? 'given' : undefined;
  return {
    ...(/Ada\b(?!@)/.test(text) && { name: true }),
    ...(text.includes('list-a1') && { lists: true }),
    ...(text.includes('tag-t1') && { tags: true }),
    ...(text.includes('Callan') && { fields: true }),
    ...(text.includes('partner.example/page') && { source: true }),
    ...(how && { consent: how }),
  };
}

async function table(): Promise<Map<string, string[]>> {
  const readme = await (await fetch('/packages/subscribe-form/README.md')).text();
  const [, , ...rows] = readme.slice(readme.indexOf('| Service | Address |')).split('\n');
  const cells = rows.slice(0, rows.indexOf('')).map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  return new Map(cells.map(([name, ...row]) => [name!.replaceAll('`', ''), row]));
}

describe('fields that reach a service', () => {
  it('are those in the table, for each of them', async () => {
    const rows = await table();
    expect([...rows.keys()]).to.deep.equal([...PROVIDERS]);
    for (const name of PROVIDERS) {
      const keeps = await kept(name);
      expect(providers[name].keeps, name).to.deep.equal(keeps);
      expect(await request(name, subscription), name).to.include('ada@news.example');
      const [address, named, lists, tags, fields, consent, source, answer] = rows.get(name)!;
      const yes = (has: unknown): string => (has ? 'yes' : '–');
      expect([address, named, lists, tags, fields], name).to.deep.equal(
        ['yes', keeps.name, keeps.lists, keeps.tags, keeps.fields].map((has) => yes(has)),
      );
      expect(consent, name).to.equal(keeps.consent ? CONSENT[keeps.consent] : '–');
      const { consent: _, ...without } = subscription;
      const always = (await request(name, without)).includes('partner.example/page');
      expect(source, name).to.equal(always ? 'yes' : keeps.source ? 'with consent' : '–');
      const { send, jsonp } = providers[name];
      expect(answer, name).to.match(!send ? /^no$/ : jsonp ? /^with `jsonp`$/ : /^(yes|whether)/);
    }
  });

  it('is less than it was given: the console names the missing fields', () => {
    expect(unkept(subscription, providers.generic.keeps)).to.equal('');
    expect(unkept(subscription, providers.ghost.keeps)).to.equal(
      'the fields company; the text and time of the consent',
    );
    expect(unkept(subscription, providers.listmonk.keeps)).to.equal('tags; the fields company; the consent');
    expect(unkept({ ...subscription, tags: [], fields: [], consent: undefined }, {})).to.equal('the name; lists');
  });
});
