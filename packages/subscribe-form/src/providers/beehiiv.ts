import type { Provider } from './provider.js';

/** Beehiiv's form, which answers only with a page. */
const provider: Provider = {
  keeps: { fields: true },
  post: ({ email, fields }, action) => ({
    action: action.replace(/(^https?:\/\/[^/]+)\/?(subscribe)?$/, '$1/create'),
    fields: [...fields, ['email', email], ['sent_from_orchid', 'true']],
  }),
};
export default provider;
