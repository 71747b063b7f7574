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

/** A service that the form knows. */
export type ProviderName = (typeof PROVIDERS)[number];

/** One list that readers can choose. */
export interface SubscribeList {
  /** As the service knows it. */
  id: string;
  /** Lists without a name are not offered: every reader gets them. */
  name?: string;
  description?: string;
  /** Ticked at first. */
  checked?: boolean;
}

/** Data of an adopted light-DOM form. */
export interface Adopted {
  action: string;
  email: string;
  /** What the service calls the address, and the form. */
  emailName: string;
  key: string;
  button: string;
  /** Copies of its other fields with their labels. */
  fields: Element[];
  /** Some of these are visible. */
  stacked: boolean;
}

/** What the form's helpers read from the widget. */
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
  /** When the form could first be used, by `performance.now()`; 0 with the page. */
  shownAt: number;
  successHeading: string;
  successText: string;
  tags: string;
}
