import type { NativePost } from '@news-widgets/core/internal/form';
import type { Provider, Subscription } from './provider.js';
import { proofFields } from './proof.js';

/** MailerLite's embedded form. */
const provider: Provider = {
  keeps: { name: true, fields: true, source: true, consent: 'all' },
  async send(subscription, action, send) {
    const reply = await send(action, { form: formOf(subscription, action).fields });
    const { success, errors } = (reply.json ?? {}) as {
      success?: boolean;
      errors?: { fields?: Record<string, unknown> };
    };
    if (success) return { status: 'pending' };
    return errors?.fields?.['email'] ? { status: 'invalid', field: 'email' } : undefined;
  },
  post: formOf,
};
export default provider;

function formOf(subscription: Subscription, action: string): NativePost {
  const { email, name, firstName, lastName, fields } = subscription;
  return {
    action,
    fields: [
      ...fields.map(([key, value]): [string, string] => [key.includes('[') ? key : `fields[${key}]`, value]),
      ['fields[email]', email],
      ['fields[name]', firstName || name],
      ['fields[last_name]', lastName],
      ...proofFields(subscription, (field) => `fields[${field}]`),
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ],
  };
}
