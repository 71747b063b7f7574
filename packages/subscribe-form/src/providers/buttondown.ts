import type { Provider, Subscription } from './provider.js';
import { proofFields } from './proof.js';

/** Buttondown's form, which must not be called by script: its own page may show a captcha. */
const provider: Provider = {
  keeps: { name: true, tags: true, fields: true, source: true, consent: 'all' },
  post: (subscription, action) => ({ action, fields: fieldsOf(subscription) }),
};
export default provider;

function fieldsOf(subscription: Subscription): [string, string][] {
  const { email, tags, fields, name } = subscription;
  return [
    ...fields.map(([key, value]): [string, string] => [
      /^(tag|metadata__)/.test(key) ? key : `metadata__${key}`,
      value,
    ]),
    ['email', email],
    ['embed', '1'],
    ...(name ? [['metadata__name', name] as [string, string]] : []),
    ...proofFields(subscription, (field) => `metadata__${field}`),
    ...tags.map((tag): [string, string] => ['tag', tag]),
  ];
}
