import type { Keeps, Subscription } from './providers/provider.js';

/** Names the data that the service has no place for, in words for the console; empty where there is none. */
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
