import type { Keeps, Subscription } from './providers/provider.js';

/** Describes the data that the service cannot store, for the console; empty if it can store everything. */
export function unkept({ name, lists, tags, fields, consent }: Subscription, keeps: Keeps): string {
  const kept = {
    all: '',
    version: 'the text and time of the consent',
    given: 'the text, version and time of the consent',
  };
  return [
    name && !keeps.name && 'the name',
    lists.length > 0 && !keeps.lists && 'lists',
    tags.length > 0 && !keeps.tags && 'tags',
    fields.length > 0 && !keeps.fields && `the fields ${fields.map(([field]) => field).join(', ')}`,
    consent && (keeps.consent ? kept[keeps.consent] : 'the consent'),
  ]
    .filter(Boolean)
    .join('; ');
}
