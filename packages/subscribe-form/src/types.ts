import type { NewsElement } from '@news-widgets/core/element';

/** Values of the `provider` attribute. */
export const PROVIDERS = [
  'generic',
  'ghost',
  'listmonk',
  'kit',
  'brevo',
  'mailerlite',
  'mailchimp',
  'buttondown',
  'beehiiv',
  'substack',
  'hubspot',
  'activecampaign',
  'campaignmonitor',
  'sendfox',
  'tnp',
  'mailpoet',
] as const;

/** The name of a supported service. */
export type ProviderName = (typeof PROVIDERS)[number];

/** A list that readers can choose. */
export interface SubscribeList {
  /** Id at the service. */
  id: string;
  /** Lists without a name are not offered: every reader is added to them. */
  name?: string;
  description?: string;
  /** Ticked at first. */
  checked?: boolean;
}

/** Data of an adopted form. */
export interface Adopted {
  action: string;
  email: string;
  /** Name of the address field and id of the form at the service. */
  emailName: string;
  key: string;
  button: string;
  /** Copies of the other fields with their labels. */
  fields: Element[];
  /** Some of these fields are visible. */
  stacked: boolean;
}

/** The parts of the widget that the form's helpers use. */
export interface SubscribeFormHost extends NewsElement<'subscribeForm', 'subscribeStates'> {
  adopted?: Adopted;
  askName: string;
  choices: SubscribeList[];
  consent: string;
  consentHref: string;
  consentOptional: boolean;
  consentVersion: string;
  discreet: boolean;
  endpoint: string;
  jsonp: boolean;
  lists: string | SubscribeList[];
  nextHref: string;
  nextText: string;
  provider?: ProviderName;
  /** Time when the form could first be used, by `performance.now()`; 0 if it came with the page. */
  shownAt: number;
  successHeading: string;
  successText: string;
  tags: string;
}
