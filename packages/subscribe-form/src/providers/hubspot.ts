import type { Provider } from './provider.js';

/** HubSpot's form submissions, open to other origins: https://developers.hubspot.com/docs (Forms API v3). */
const provider: Provider = {
  keeps: { name: true, fields: true, source: true, consent: 'all' },
  async send({ email, name, firstName, lastName, fields, consent, source }, action, send) {
    const own: [string, string][] = [
      ['email', email],
      ['firstname', firstName || name],
      ['lastname', lastName],
      ...fields,
    ];
    const text = consent && `${consent.text}${consent.version && ` (${consent.version})`}`;
    const reply = await send(action, {
      json: {
        fields: own.filter(([, value]) => value).map(([field, value]) => ({ objectTypeId: '0-1', name: field, value })),
        context: { pageUri: source.page },
        submittedAt: consent && String(new Date(consent.given).getTime()),
        legalConsentOptions: consent && { consent: { consentToProcess: true, text } },
      },
    });
    if (reply.ok) return { status: 'subscribed' };
    const errors = (reply.json?.['errors'] ?? []) as { errorType?: string }[];
    const types = Array.isArray(errors) ? errors.map((error) => error?.errorType) : [];
    return types.some((type) => /^(INVALID|BLOCKED)_EMAIL$/.test(String(type)))
      ? { status: 'invalid', field: 'email' }
      : undefined;
  },
};
export default provider;
