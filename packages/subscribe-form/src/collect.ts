import type { Subscription } from './providers/provider.js';
import type { NewsSubscribeForm } from './subscribe-form.js';

/** Names with a meaning of their own; all others are fields of the page. */
const OWN = /^(email|name|firstName|lastName|lists(\[\])?|tags|hp|consent([._[].*)?)$/;

/** Controls that the page brings: in its slots, and those taken over from a form between the tags. */
const controlsOf = (form: NewsSubscribeForm): Iterable<[string, string]> => {
  const page = document.createElement('form');
  for (const slot of form.renderRoot.querySelectorAll<HTMLSlotElement>('slot[name]')) {
    for (const element of slot.assignedElements()) {
      const inner = element.matches('input, select, textarea')
        ? [element]
        : [...element.querySelectorAll('input, select, textarea')];
      // By its prototype: a field named "append" stands before the method.
      Element.prototype.append.call(page, ...inner.map(copyOf));
    }
  }
  return new FormData(page) as unknown as Iterable<[string, string]>;
};

/** `cloneNode` leaves out what was chosen in a select. */
function copyOf(control: Element): Element {
  const copy = control.cloneNode(true) as HTMLInputElement;
  const { value, checked } = control as HTMLInputElement;
  return Object.assign(copy, /^(checkbox|radio)$/.test(copy.type) ? { checked, name: copy.name } : { value });
}

/** What the reader entered and the page says, in terms of no service. */
export function collect(form: NewsSubscribeForm): Subscription {
  const data = new FormData(form.renderRoot.querySelector('form')!);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const all = [...(data as unknown as Iterable<[string, string]>), ...controlsOf(form)].filter(
    ([, value]) => typeof value === 'string',
  );
  const listed = form.choices.filter(({ name }) => !name);
  const offered = form.choices.filter(({ name }) => name);
  const chosen = all.filter(([name]) => /^lists(\[\])?$/.test(name)).map(([, value]) => value);
  const consentPart = (part: string) =>
    all.find(([name]) => name === `consent.${part}` || name === `consent[${part}]` || name === `consent_${part}`)?.[1];
  const box = form.renderRoot.querySelector('[name=consent]');
  const consentText =
    form.consent.replace(/[[\]]/g, '') ||
    consentPart('text') ||
    box?.closest('label')?.textContent?.replace(/\s+/g, ' ').trim() ||
    '';
  return {
    email: text('email'),
    name: text('name') || `${text('firstName')} ${text('lastName')}`.trim(),
    firstName: text('firstName'),
    lastName: text('lastName'),
    // One list that has a name is no choice: it is what the form is for.
    lists: [...listed, ...(offered.length === 1 ? offered : [])].map(({ id }) => id).concat(chosen),
    tags: [...form.tags.split(','), ...all.filter(([name]) => name === 'tags').map(([, value]) => value)]
      .map((tag) => tag.trim())
      .filter(Boolean),
    consent: data.has('consent')
      ? {
          text: consentText,
          version: form.consentVersion || consentPart('version') || '',
          given: new Date().toISOString(),
        }
      : undefined,
    fields: all.filter(([name]) => !OWN.test(name)),
    decoy: text('hp'),
    elapsed: Math.round(performance.now() - form.shownAt),
    // Without query and fragment, which may carry anything about the reader.
    source: { page: location.origin + location.pathname, host: location.host, widget: form.localName },
    locale: form.locale,
  };
}
