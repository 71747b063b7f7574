import type { PROVIDERS } from '../subscribe-form.js';
import type { Provider } from './provider.js';

/** A service that the form knows. */
export type ProviderName = (typeof PROVIDERS)[number];

/** The addresses by which services are known; all others speak the generic contract. */
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
];

const LOADERS: Record<ProviderName, () => Promise<{ default: Provider }>> = {
  generic: () => import('./generic.js'),
  ghost: () => import('./ghost-members.js'),
  listmonk: () => import('./listmonk.js'),
  kit: () => import('./kit.js'),
  brevo: () => import('./brevo.js'),
  mailerlite: () => import('./mailerlite.js'),
  mailchimp: () => import('./mailchimp.js'),
  buttondown: () => import('./buttondown.js'),
  beehiiv: () => import('./beehiiv.js'),
  substack: () => import('./substack.js'),
};

/** The service behind an address, unless the page names another one. */
export function recognise(action: string, named?: string): ProviderName {
  return named && Object.hasOwn(LOADERS, named)
    ? (named as ProviderName)
    : (KNOWN.find(([pattern]) => pattern.test(action))?.[1] ?? 'generic');
}

export const loadProvider = async (name: ProviderName): Promise<Provider> => (await LOADERS[name]()).default;
