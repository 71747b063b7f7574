import activecampaign from './activecampaign.js';
import beehiiv from './beehiiv.js';
import brevo from './brevo.js';
import buttondown from './buttondown.js';
import campaignmonitor from './campaign-monitor.js';
import generic from './generic.js';
import ghost from './ghost-members.js';
import hubspot from './hubspot.js';
import kit from './kit.js';
import listmonk from './listmonk.js';
import mailchimp from './mailchimp.js';
import mailerlite from './mailerlite.js';
import mailpoet from './mailpoet.js';
import sendfox from './sendfox.js';
import substack from './substack.js';
import tnp from './tnp.js';
import type { ProviderName } from '../types.js';
import type { Provider } from './provider.js';

/** Address patterns of known services; all others use the generic API. */
const KNOWN: [RegExp, ProviderName][] = [
  [/\/members\/api\//, 'ghost'],
  [/\/api\/public\/subscription|\/subscription\/form/, 'listmonk'],
  [/^https:\/\/app\.(kit|convertkit)\.com\//, 'kit'],
  [/^https:\/\/[\w.-]+\.sibforms\.com\//, 'brevo'],
  [/^https:\/\/[\w.-]+\.mailerlite\.com\//, 'mailerlite'],
  [/^https:\/\/[\w.-]+\.list-manage\.com\//, 'mailchimp'],
  [/^https:\/\/buttondown\.(com|email)\//, 'buttondown'],
  [/^https:\/\/[\w.-]+\.beehiiv\.com\//, 'beehiiv'],
  [/^https:\/\/[\w.-]+\.substack\.com\//, 'substack'],
  [/^https:\/\/[\w.-]+\.hsforms\.com\//, 'hubspot'],
  [/^https:\/\/[\w.-]+\.activehosted\.com\//, 'activecampaign'],
  [/^https:\/\/([\w-]+\.)*createsend\d*\.com\//, 'campaignmonitor'],
  [/^https:\/\/sendfox\.com\/form\//, 'sendfox'],
  [/[?&]na=(s|sa|subscribe|ajaxsub)(&|$)/, 'tnp'],
  [/[?&]action=mailpoet/, 'mailpoet'],
];

/** All supported services. */
export const providers: Record<ProviderName, Provider> = {
  generic,
  ghost,
  listmonk,
  kit,
  brevo,
  mailerlite,
  mailchimp,
  buttondown,
  beehiiv,
  substack,
  hubspot,
  activecampaign,
  campaignmonitor,
  sendfox,
  tnp,
  mailpoet,
};

/** Recognises the service from its address, unless the page names one. */
export function recognise(action: string, named?: string): ProviderName {
  return named && Object.hasOwn(providers, named)
    ? (named as ProviderName)
    : (KNOWN.find(([pattern]) => pattern.test(action))?.[1] ?? 'generic');
}
