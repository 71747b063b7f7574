import { parseArgs } from 'node:util';
import { optionsFromVariables, type Variables } from '../options.js';
import type { ServeOptions } from './index.js';

export const USAGE = `Usage: npx @news-widgets/relay --allow <source> …

  --allow <source>      a source to read: https://news.example, https://news.example/blog/ or *.example.org; may be repeated
  --port <number>       8787 by default
  --host <address>      127.0.0.1 by default; 0.0.0.0 to be reached from other machines
  --origin <origin>     a site whose pages may read the answers; may be repeated; all by default
  --contact <address>   where operators of sources reach you, sent in User-Agent
  --public-url <url>    the relay's own address behind another server
  --folder <path>       keeps answers there, so that a restart forgets nothing
  --trust-proxy         takes readers' addresses from X-Forwarded-For
  --allow-private       reads sources on private and loopback addresses, while developing

Each is a variable, too: RELAY_ALLOW, RELAY_ORIGINS, RELAY_CONTACT, RELAY_PUBLIC_URL, RELAY_FOLDER, PORT and HOST.
`;

const OPTIONS = {
  allow: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  port: { type: 'string' },
  host: { type: 'string' },
  contact: { type: 'string' },
  'public-url': { type: 'string' },
  folder: { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads options from the command line and the environment; returns undefined for help. Throws on an unknown option. */
export function readArguments(words: string[], variables: Variables): ServeOptions | undefined {
  const { values } = parseArgs({ args: words, options: OPTIONS });
  if (values.help) return undefined;
  const { allow, origins, contact, publicUrl } = optionsFromVariables(variables);
  const port = values.port ?? variables['PORT'] ?? 8787;
  if (!/^\d{1,5}$/.test(String(port))) throw new Error(`"${String(port)}" is not a port.`);
  const sources = values.allow ?? allow;
  if (sources.length === 0) throw new Error('Name the sources that may be read: --allow https://news.example');
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  return {
    allow: sources,
    origins: values.origin ?? origins,
    port: Number(port),
    host: values.host ?? text(variables['HOST']),
    contact: values.contact ?? contact,
    publicUrl: values['public-url'] ?? publicUrl,
    folder: values.folder ?? text(variables['RELAY_FOLDER']),
    trustProxy: values['trust-proxy'],
    allowPrivate: values['allow-private'],
  };
}
