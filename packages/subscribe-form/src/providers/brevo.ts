import type { NativePost, Provider, Subscription } from './provider.js';

/** Brevo, formerly Sendinblue: its form, answered as JSON with `isAjax=1`. Some forms may not be read across origins. */
const provider: Provider = {
  async send(subscription, action, send) {
    const url = new URL(action);
    url.searchParams.set('isAjax', '1');
    const reply = await send(url.href, { form: formOf(subscription, action).fields });
    const { success, errors } = (reply.json ?? {}) as { success?: boolean; errors?: Record<string, string> };
    if (success) return { status: 'pending' };
    return errors?.['EMAIL'] ? { status: 'invalid', field: 'email' } : undefined;
  },
  post: formOf,
};
export default provider;

function formOf({ email, name, firstName, lastName, fields, decoy, locale }: Subscription, action: string): NativePost {
  return {
    action,
    fields: [
      ...fields,
      ['EMAIL', email],
      ['FIRSTNAME', firstName || name],
      ['LASTNAME', lastName],
      ['email_address_check', decoy],
      ['locale', locale.split('-')[0]!],
      ['html_type', 'simple'],
    ],
  };
}
