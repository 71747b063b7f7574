import type { Provider, Success } from './provider.js';

/** Ghost: an integrity token, then an e-mail with a link. It has no plain form. */
const provider: Provider = {
  keeps: { name: true, lists: true, tags: true, source: true, consent: 'version' },
  async send({ email, name, lists, tags, consent, decoy, source }, action, send) {
    const api = new URL(/\/members\/api\//.test(action) ? '../' : 'members/api/', action.replace(/\/*$/, '/')).href;
    // Most sites do not require the token, and some proxies block it.
    const token = await send(`${api}integrity-token/`, {}).catch(() => undefined);
    const reply = await send(`${api}send-magic-link/`, {
      json: {
        email,
        name: name || undefined,
        emailType: 'subscribe',
        // The only place that Ghost has for it.
        labels: consent?.version ? [...tags, `Consent ${consent.version}`] : tags,
        newsletters: lists.length > 0 ? lists.map((list) => ({ name: list })) : undefined,
        urlHistory: [
          { time: Date.now(), referrerSource: source.host, referrerMedium: 'Embed', referrerUrl: source.page },
        ],
        integrityToken: token?.ok ? token.text : undefined,
        honeypot: decoy,
      },
    });
    if (reply.ok && reply.json)
      return { status: 'pending', inbox: inboxOf(reply.json['inboxLinks']), account: lists.length > 0 };
    const { message = '' } = (reply.json?.['errors'] as { message?: string }[] | undefined)?.[0] ?? {};
    if (reply.status === 429) return { status: 'limited', seconds: secondsIn(message) };
    if (/invite-only|paid members/.test(message)) return { status: 'closed' };
    if (/email (is|domain)/i.test(message)) return { status: 'invalid', field: 'email' };
    return undefined;
  },
};
export default provider;

function inboxOf(links: unknown): Success['inbox'] {
  const { provider: name, desktop, android } = (links ?? {}) as Record<string, string>;
  const url = (/android/i.test(navigator.userAgent) && android?.startsWith('https:') && android) || desktop;
  return name && url ? { provider: name, url } : undefined;
}

/** Reads "try again in 10 minutes", since Ghost sends no `Retry-After`. */
function secondsIn(message: string): number {
  const [, count, unit] = /(\d+) (second|minute|hour|day)/.exec(message) ?? [];
  return Number(count) * ({ second: 1, minute: 60, hour: 3600, day: 86_400 }[unit!] ?? 0);
}
