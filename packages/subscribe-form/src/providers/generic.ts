import type { Outcome, Provider, Subscription } from './provider.js';

/** The neutral contract: JSON in the page, the same names in a plain form. */
const provider: Provider = {
  decoy: true,
  async send(subscription, action, send) {
    const { email, name, lists, tags, consent, source, decoy, elapsed, fields } = subscription;
    const extra: Record<string, string | string[]> = {};
    // Boxes of one name give one value each.
    for (const [key, value] of fields) extra[key] = Object.hasOwn(extra, key) ? [extra[key]!, value].flat() : value;
    const reply = await send(action, {
      json: { ...extra, email, name: name || undefined, lists, tags, consent, source, hp: decoy, elapsed },
    });
    const { status, code, message, field } = reply.json ?? {};
    if (reply.ok) return /^(pending|subscribed|exists)$/.test(String(status)) ? ({ status } as Outcome) : undefined;
    if (code === 'closed') return { status: 'closed' };
    // The contract's sentence is for readers; everything else is the page's own wording.
    if ((field || code === 'too_fast') && reply.status < 429)
      return { status: 'invalid', field: String(field ?? ''), text: message ? String(message).slice(0, 200) : '' };
    return undefined;
  },

  post: (subscription, action) => ({ action, fields: plainFields(subscription) }),
};
export default provider;

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
