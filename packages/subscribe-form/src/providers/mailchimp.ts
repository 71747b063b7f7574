import { ownDocument } from '@news-widgets/core/internal/page';
import type { Outcome, Provider, Subscription } from './provider.js';
import { proofFields } from './proof.js';

/** Mailchimp's merge tags have at most ten letters. */
const PROOF = {
  consent_text: 'CONSENT',
  consent_version: 'CONSENTVER',
  consent_given: 'CONSENTAT',
  source_page: 'SOURCE',
};

/** Mailchimp: a plain form in a new tab, or JSONP in the page, which runs a script from its server. */
const provider: Provider = {
  keeps: { name: true, tags: true, fields: true, source: true, consent: 'all' },
  jsonp: true,
  post: (subscription, action) => ({
    action: action.replace('/post-json', '/post'),
    fields: fieldsOf(subscription, action),
  }),

  async send(subscription, action) {
    const url = new URL(action.replace(/\/post(?=\?|$)/, '/post-json'));
    for (const [name, value] of fieldsOf(subscription, action)) url.searchParams.append(name, value);
    const { result, msg = '' } = await callback(url);
    if (result === 'success') return { status: 'pending' };
    if (/already subscribed/i.test(msg)) return { status: 'exists' };
    if (/too many|recent/i.test(msg)) return { status: 'limited', seconds: 0 };
    // "0 - Please enter a value": the number is the index of a field, and the address is the first.
    return /^0 - |email|domain|username/i.test(msg)
      ? { status: 'invalid', field: 'email' }
      : ({ status: 'failed', code: 'refused' } satisfies Outcome);
  },
};
export default provider;

function fieldsOf(subscription: Subscription, action: string): [string, string][] {
  const { email, name, firstName, lastName, tags, fields, decoy } = subscription;
  const { searchParams } = new URL(action);
  return [
    ...fields,
    ['EMAIL', email],
    ['FNAME', firstName || name],
    ['LNAME', lastName],
    ['tags', tags.join(',')],
    ...proofFields(subscription, (field) => PROOF[field]),
    [`b_${searchParams.get('u')}_${searchParams.get('id')}`, decoy],
  ];
}

function callback(url: URL): Promise<{ result?: string; msg?: string }> {
  return new Promise((resolve, reject) => {
    const name = `newsWidgets${Math.random().toString(36).slice(2)}`;
    const page = globalThis as unknown as Record<string, unknown>;
    const script = ownDocument.createElement('script');
    const end = (settle: () => void) => {
      delete page[name];
      script.remove();
      settle();
    };
    page[name] = (answer: object) => end(() => resolve(answer));
    // A script that ran without calling back has not answered either.
    script.onload = script.onerror = () => end(() => reject(new TypeError('JSONP')));
    url.searchParams.set('c', name);
    script.src = url.href;
    ownDocument.head.append(script);
  });
}
