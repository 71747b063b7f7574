import { reasonIn } from '../reason.js';
import type { Provider, Subscription, Success } from './provider.js';

/** The neutral API: JSON from the page, the same names from a plain form. */
const provider: Provider = {
  keeps: { name: true, lists: true, tags: true, fields: true, source: true, consent: 'all' },
  async send(subscription, action, send) {
    const { email, name, lists, tags, consent, source, decoy, elapsed, fields } = subscription;
    const extra: Record<string, string | string[]> = {};
    // Checkboxes with the same name send several values.
    for (const [key, value] of fields) extra[key] = Object.hasOwn(extra, key) ? [extra[key]!, value].flat() : value;
    const reply = await send(action, {
      json: { ...extra, email, name: name || undefined, lists, tags, consent, source, hp: decoy, elapsed },
    });
    const { status, code, field } = reply.json ?? {};
    if (reply.ok) return isSuccess(status) ? { status } : undefined;
    if (code === 'closed') return { status: 'closed' };
    // Without a message from the service, the widget shows its own for the field.
    const isNamed = reply.status < 429 && typeof field === 'string' && !reasonIn(reply.json);
    return isNamed ? { status: 'invalid', field } : undefined;
  },

  post: (subscription, action) => ({ action, fields: plainFields(subscription) }),
};
export default provider;

const isSuccess = (status: unknown): status is Success['status'] =>
  /^(pending|subscribed|exists)$/.test(String(status));

function plainFields({
  email,
  name,
  lists,
  tags,
  consent,
  source,
  decoy,
  elapsed,
  fields,
}: Subscription): [string, string][] {
  const many = (key: string, values: string[]): [string, string][] => values.map((value) => [key, value]);
  const group = (key: string, parts: object = {}): [string, string][] =>
    Object.entries(parts).map(([part, value]) => [`${key}.${part}`, value]);
  return [
    ...fields,
    ['email', email],
    ['name', name],
    ...many('lists', lists),
    ...many('tags', tags),
    ...group('consent', consent),
    ...group('source', source),
    ['hp', decoy],
    ['elapsed', String(elapsed)],
  ];
}
