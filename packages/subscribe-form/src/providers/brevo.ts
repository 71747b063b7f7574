import type { NativePost } from '@news-widgets/core/internal/form';
import type { Provider, Subscription } from './provider.js';
import { proofFields } from './proof.js';

/** Brevo, formerly Sendinblue: its form, which answers JSON with `isAjax=1`. Some forms do not allow cross-origin reads. */
const provider: Provider = {
  keeps: { name: true, fields: true, source: true, consent: 'all' },
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

function formOf(subscription: Subscription, action: string): NativePost {
  const { email, name, firstName, lastName, fields, decoy, locale } = subscription;
  return {
    action,
    fields: [
      ...fields,
      ['EMAIL', email],
      ['FIRSTNAME', firstName || name],
      ['LASTNAME', lastName],
      ...proofFields(subscription, (field) => field.toUpperCase()),
      ['email_address_check', decoy],
      ['locale', locale.split('-')[0]!],
      ['html_type', 'simple'],
    ],
  };
}
