import type { Provider } from './provider.js';

/** listmonk's public API: JSON from the page, or its own form in a new tab. */
const provider: Provider = {
  keeps: { name: true, lists: true },
  async send({ email, name, lists }, action, send) {
    const url = action.replace(/\/subscription\/form.*/, '/api/public/subscription');
    const reply = await send(url, { json: { email, name, list_uuids: lists } });
    if (reply.ok && reply.json && 'data' in reply.json) {
      // Before 4.0 the answer did not say; a reader who misses the confirmation e-mail is not subscribed.
      const optIn = (reply.json['data'] as { has_optin?: boolean }).has_optin;
      return { status: optIn === false ? 'subscribed' : 'pending' };
    }
    const message = String(reply.json?.['message'] ?? '');
    if (reply.status === 400 && /e-?mail/i.test(message)) return { status: 'invalid', field: 'email' };
    if (reply.status === 400 && /disabled|not (allowed|enabled)/i.test(message)) return { status: 'closed' };
    return undefined;
  },

  post: ({ email, name, lists, fields, decoy }, action) => ({
    action: action.replace('/api/public/subscription', '/subscription/form'),
    fields: [
      ...fields,
      ['email', email],
      ['name', name],
      ...lists.map((list): [string, string] => ['l', list]),
      ['nonce', decoy],
    ],
  }),
};
export default provider;
