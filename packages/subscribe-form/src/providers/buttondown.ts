import type { Provider } from './provider.js';

/** Buttondown asks not to be called by script: its own page may show a check for robots. */
const provider: Provider = {
  post: ({ email, tags, fields, name }, action) => ({
    action,
    fields: [
      ...fields.map(([key, value]): [string, string] => [
        /^(tag|metadata__)/.test(key) ? key : `metadata__${key}`,
        value,
      ]),
      ['email', email],
      ['embed', '1'],
      ...(name ? [['metadata__name', name] as [string, string]] : []),
      ...tags.map((tag): [string, string] => ['tag', tag]),
    ],
  }),
};
export default provider;
