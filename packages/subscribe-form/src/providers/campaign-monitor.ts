import type { Provider, Subscription } from './provider.js';

/** Campaign Monitor: the form's key returns an address for one sign-up. Scripts cannot read its confirmation page. */
const provider: Provider = {
  keeps: { name: true, fields: true },
  async send(subscription, action, send) {
    const key = keyOf(subscription, action);
    let address = action;
    if (key) {
      const form: [string, string][] = [
        ['email', subscription.email],
        ['data', key],
      ];
      const link = await send('https://createsend.com//t/getsecuresubscribelink', { form });
      if (!link.ok || !isTheirs(link.text)) return undefined;
      address = link.text.trim();
    }
    const reply = await send(address, { form: fieldsOf(subscription, action) });
    return reply.ok ? { status: 'unclear', code: 'page' } : undefined;
  },
  // A key must be exchanged for an address first, which takes a script.
  post: (subscription, action) =>
    keyOf(subscription, action) ? undefined : { action, fields: fieldsOf(subscription, action) },
};
export default provider;

const isTheirs = (address: string): boolean => /^\s*https:\/\/([\w-]+\.)*createsend\d*\.com\//.test(address);

/** Returns the `data-id` of the service's own form, or of its address. */
const keyOf = ({ form }: Subscription, action: string): string =>
  form?.key || (URL.parse?.(action) ?? new URL(action)).searchParams.get('data') || '';

function fieldsOf({ email, name, fields, form }: Subscription, action: string): [string, string][] {
  const list = /\/([^/?]+)\/?(?:\?.*)?$/.exec(action)?.[1] ?? '';
  return [...fields, [form?.emailName || `cm-${list}-${list}`, email], ['cm-name', name]];
}
