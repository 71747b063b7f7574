import { reasonIn } from '../reason.js';
import type { NativePost } from '@news-widgets/core/internal/form';
import type { Provider, Subscription } from './provider.js';

/** ActiveCampaign's embedded form, identified by its hidden fields. It answers with a script, which is read but never run. */
const provider: Provider = {
  keeps: { name: true, fields: true },
  async send(subscription, action, send) {
    const url = new URL(action);
    url.searchParams.set('jsonp', 'true');
    const reply = await send(url.href, { form: formOf(subscription, action).fields });
    const script = String(reply.json?.['js'] ?? reply.text);
    if (/_show_thank_you\(|\blocation(\.href)?\s*=/.test(script)) return { status: 'pending' };
    const [, quoted] = /_show_error\(\s*"[^"]*"\s*,\s*("(?:[^"\\]|\\.)*")/.exec(script) ?? [];
    return quoted ? { status: 'invalid', field: 'email', ...reasonIn(JSON.parse(quoted), 'email') } : undefined;
  },
  post: formOf,
};
export default provider;

function formOf({ email, name, firstName, lastName, fields }: Subscription, action: string): NativePost {
  const defaults = { act: 'sub', v: '2', c: '0', m: '0' };
  const given = new Set(fields.map(([key]) => key));
  return {
    action,
    fields: [
      ...Object.entries(defaults).filter(([key]) => !given.has(key)),
      ...fields,
      ['email', email],
      ['firstname', firstName],
      ['lastname', lastName],
      ['fullname', name],
    ],
  };
}
