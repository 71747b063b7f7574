import type { Provider } from './provider.js';

/** The WordPress plugin of thenewsletterplugin.com: `?na=s` on the site, which may show a captcha. */
const provider: Provider = {
  keeps: { name: true, lists: true, fields: true, source: true, consent: 'given' },
  post: ({ email, name, firstName, lastName, lists, fields, consent, source, locale }, action) => ({
    // The other address answers only scripts of its own site.
    action: action.replace(/([?&]na=)(ajaxsub|sa)\b/, '$1s'),
    fields: [
      ...fields,
      ['ne', email],
      ['nn', firstName || name],
      ['ns', lastName],
      ...lists.map((list): [string, string] => ['nl[]', list]),
      ['nlang', locale.split('-')[0]!],
      ['nr', source.page ?? ''],
      ...(consent ? [['ny', 'on'] as [string, string]] : []),
    ],
  }),
};
export default provider;
