import { message } from '../i18n/message.js';
import { pageGlobal } from './page-global.js';

interface Named extends Element {
  readonly locale: string;
  readonly words: { readonly numbered: string };
}

/** Returns the accessible name of a region without a heading, numbered from the second of its kind on the page. */
export function uniqueName(host: Named, name: string): string {
  const kinds = pageGlobal('region-names', () => new Map<string, Element[]>());
  const hosts = kinds.get(name) ?? [];
  kinds.set(name, hosts);
  const own = hosts.indexOf(host);
  const free = hosts.findIndex((other) => !other.isConnected);
  const index = own >= 0 ? own : free >= 0 ? free : hosts.length;
  hosts[index] = host;
  return index === 0 ? name : message(host.words.numbered, host.locale, { name, number: index + 1 });
}
