import type { Provider } from './provider.js';

/** Substack's form without script, which answers with a page. */
const provider: Provider = {
  keeps: { fields: true, source: true },
  post: ({ email, fields, source }, action) => ({
    action: new URL('/api/v1/free?nojs=true', action).href,
    fields: [
      ...fields,
      ['email', email],
      ['first_url', source.page ?? ''],
      ['current_url', source.page ?? ''],
      ['source', 'embed'],
    ],
  }),
};
export default provider;
