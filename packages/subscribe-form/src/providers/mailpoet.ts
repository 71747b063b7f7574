import { warnOnce } from '@news-widgets/core/internal/page';
import type { Provider } from './provider.js';

/** "email" as MailPoet encodes field names. */
const EMAIL = 'data[form_field_ZW1haWw=]';

/** MailPoet on its own site: its form between the tags provides the required token. */
const provider: Provider = {
  keeps: { lists: true, fields: true },
  async send({ email, lists, fields, form }, action, send) {
    const url = new URL('admin-ajax.php', action);
    if (url.origin !== location.origin)
      warnOnce('<news-subscribe-form>: MailPoet accepts sign-ups only from its own site: use its frame elsewhere.');
    const given: Record<string, string> = {
      action: 'mailpoet',
      api_version: 'v1',
      endpoint: 'subscribers',
      mailpoet_method: 'subscribe',
    };
    const own = fields.filter(([key]) => !Object.hasOwn(given, key) && key !== 'data[email]');
    const reply = await send(url.href, {
      form: [
        ...Object.entries(given),
        ...own,
        ...lists.map((list): [string, string] => ['data[segments][]', list]),
        [form?.emailName || EMAIL, email],
      ],
    });
    return reply.ok && Array.isArray(reply.json?.['data']) ? { status: 'pending' } : undefined;
  },
};
export default provider;
