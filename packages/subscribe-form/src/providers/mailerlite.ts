import type { NativePost, Provider, Subscription } from './provider.js';

/** MailerLite's embedded form. */
const provider: Provider = {
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

function formOf({ email, name, firstName, lastName, fields }: Subscription, action: string): NativePost {
  return {
    action,
    fields: [
      ...fields.map(([key, value]): [string, string] => [key.includes('[') ? key : `fields[${key}]`, value]),
      ['fields[email]', email],
      ['fields[name]', firstName || name],
      ['fields[last_name]', lastName],
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ],
  };
}
