import type { Provider } from './provider.js';

/** SendFox's form, whose page may show a captcha. */
const provider: Provider = {
  keeps: { name: true, fields: true, consent: 'given' },
  post: ({ email, name, firstName, lastName, fields, consent, decoy }, action) => ({
    action,
    fields: [
      ...fields,
      ['email', email],
      ['first_name', firstName || name],
      ['last_name', lastName],
      ...(consent ? [['gdpr', '1'] as [string, string]] : []),
      ['a_password', decoy],
    ],
  }),
};
export default provider;
