import { cleanAddress } from '@news-widgets/core/internal/form';
import { ownDocument } from '@news-widgets/core/internal/page';
import { webAddress } from '@news-widgets/core/internal/url';
import { controlOf, slotted } from './check.js';
import type { Subscription } from './providers/provider.js';
import type { SubscribeFormHost } from './types.js';

/** Names with a meaning of their own; all others belong to fields of the page. */
const OWN = /^(email|name|firstName|lastName|lists(\[\])?|tags|hp|consent([._[](text|version)\]?)?)$/;

type Entry = [name: string, value: string];

/** Returns the entries of a control as a form would send them: none if it is disabled or unticked. Files are left out. */
function entriesOf(control: HTMLInputElement): Entry[] {
  const { name, type, checked } = control;
  if (!name || control.matches(':disabled') || /^(submit|button|image|reset|file)$/.test(type)) return [];
  const chosen = type.startsWith('select')
    ? [...control.querySelectorAll<HTMLOptionElement>('option:checked:not(:disabled)')]
    : [control].filter(() => checked || !/^(checkbox|radio)$/.test(type));
  return chosen.map(({ value }) => [name, value]);
}

/** Collects everything that the reader entered and the page provides, independent of any service. */
export function collect(form: SubscribeFormHost): Subscription {
  const root = form.renderRoot as ShadowRoot;
  const own = new FormData(root.querySelector('form')!);
  const all: Entry[] = [
    ...(own as unknown as Iterable<[string, string]>),
    ...['fields', 'challenge'].flatMap((slot) => slotted(root, slot).flatMap(entriesOf)),
  ].filter(([, value]) => typeof value === 'string');
  const text = (name: string) => all.find(([key, value]) => key === name && value.trim())?.[1].trim() ?? '';
  const listed = form.choices.filter(({ name }) => !name);
  const offered = form.choices.filter(({ name }) => name);
  const chosen = all.filter(([name]) => /^lists(\[\])?$/.test(name)).map(([, value]) => value);
  return {
    // Always the widget's own field, even if others have the same name.
    email: cleanAddress(String(own.get('email'))),
    name: text('name') || `${text('firstName')} ${text('lastName')}`.trim(),
    firstName: text('firstName'),
    lastName: text('lastName'),
    // A single named list is no choice but the purpose of the form.
    lists: [...listed, ...(offered.length === 1 ? offered : [])].map(({ id }) => id).concat(chosen),
    tags: [...form.tags.split(','), ...all.filter(([name]) => name === 'tags').map(([, value]) => value)]
      .map((tag) => tag.trim())
      .filter(Boolean),
    consent: consentIn(form, all),
    fields: all.filter(([name]) => !OWN.test(name)),
    decoy: text('hp'),
    elapsed: Math.round(performance.now() - form.shownAt),
    source: { ...placeOf(), widget: form.localName },
    locale: form.locale,
    form: form.adopted,
  };
}

/** Returns the consent that the reader has given, in the widget's own box or in one of the page. */
function consentIn({ consent, consentVersion, renderRoot }: SubscribeFormHost, all: Entry[]): Subscription['consent'] {
  const box = controlOf(renderRoot as ShadowRoot, 'consent') as HTMLInputElement | undefined;
  // Another box beside the widget's own one is about something else.
  const isGiven = consent ? !!box?.checked : all.some(([name]) => name === 'consent');
  if (!isGiven) return undefined;
  const part = (which: string) => {
    const names = [`consent.${which}`, `consent[${which}]`, `consent_${which}`];
    return all.find(([name]) => names.includes(name))?.[1];
  };
  const label = box?.labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    text: consent.replace(/[[\]]/g, '') || part('text') || label || '',
    version: consentVersion || part('version') || '',
    given: new Date().toISOString(),
  };
}

/**
 * Returns the page that the reader sees: for our own frame, and for frames without an address, the page around them. Leaves
 * out query and fragment, which may contain personal data.
 */
function placeOf(): { page?: string; host?: string } {
  const isOurs = parent !== window && location.pathname.endsWith('/frame.html');
  const address = webAddress((!isOurs && webAddress(location.href)) || ownDocument.referrer);
  if (!address) return {};
  const { origin, pathname, host } = new URL(address);
  return { page: origin + pathname, host };
}
