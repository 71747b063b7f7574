import type { NativePost } from '@news-widgets/core/internal/form';
import type { Provider, Subscription } from './provider.js';
import { proofFields } from './proof.js';

/** Kit, formerly ConvertKit: a form post, which needs no preflight; it answers JSON. */
const provider: Provider = {
  keeps: { name: true, tags: true, fields: true, source: true, consent: 'all' },
  async send(subscription, action, send) {
    const reply = await send(action, { form: formOf(subscription, action).fields });
    const { status, url, errors } = (reply.json ?? {}) as {
      status?: string;
      url?: string;
      errors?: { messages?: string[] };
    };
    if (reply.ok && status === 'success') return { status: 'pending' };
    // A captcha on Kit's own page.
    if (status === 'quarantined') return { status: 'failed', code: status, url };
    return /email/i.test(JSON.stringify(errors ?? '')) ? { status: 'invalid', field: 'email' } : undefined;
  },
  post: formOf,
};
export default provider;

function formOf(subscription: Subscription, action: string): NativePost {
  const { email, firstName, lastName, name, tags, fields } = subscription;
  const own: [string, string][] = fields.map(([key, value]) => [
    /\[|^(email_address|first_name|tags)$/.test(key) ? key : `fields[${key}]`,
    value,
  ]);
  return {
    action,
    fields: [
      ...own,
      ['email_address', email],
      ['first_name', firstName || name],
      ...(lastName ? [['fields[last_name]', lastName] as [string, string]] : []),
      ...proofFields(subscription, (field) => `fields[${field}]`),
      ...tags.map((tag): [string, string] => ['tags[]', tag]),
    ],
  };
}
