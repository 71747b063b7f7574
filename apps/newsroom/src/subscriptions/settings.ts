import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { readAddress } from './address.ts';

/** So many in so many seconds. */
export interface Limit {
  count: number;
  seconds: number;
}

export interface SubscriptionSettings {
  /** The folder that holds the database, the key of the tokens and the outbox. */
  directory: string;
  /** `smtp://user:password@host:587`; without it mails become files in the outbox. */
  smtpUrl?: string;
  /** The `From` of every mail. */
  sender: string;
  /** Whom mails about comments go to; empty for nobody. */
  editor: string;
  /** The origin that links in mails start with. Never taken from a request, whose Host header anybody can write. */
  publicUrl?: string;
  /** Origins whose pages may send sign-ups, beside the server's own. */
  allowedOrigins: readonly string[];
  /** Signs the tokens; without it a key is made once and kept in the folder. */
  key?: string;
  /** Refuses sign-ups that come without the text that the reader agreed to. */
  requireConsent: boolean;
  /** Shows the mails to whoever asks: for development only. */
  showOutbox: boolean;
  /** How many proxies stand before the server: the client is whom the first of them names in X-Forwarded-For. */
  trustProxy: boolean | number;
  /** Sign-ups from one client. */
  perClient: Limit;
  /** Sign-ups of one address from one client. */
  perAddress: Limit;
  /** Mails to one address, whoever asks for them; beyond it they are left out silently. */
  mailsPerAddress: Limit;
  /** A repeated sign-up within this time brings no second mail. */
  quietSeconds: number;
  /** How long a link to confirm is good for. */
  confirmSeconds: number;
  /** The fastest that a person fills the form, for forms that say how long it took. */
  minimumFillMs: number;
  /** The largest body of a request. */
  bodyBytes: number;
}

export const dataDirectory = join(import.meta.dirname, '../../data');

const day = 86_400;

export const defaultSettings: Omit<SubscriptionSettings, 'directory'> = {
  sender: 'Lode & Lattice <letters@lode-and-lattice.example>',
  editor: 'editor@lode-and-lattice.example',
  allowedOrigins: ['http://127.0.0.1:4320'],
  requireConsent: true,
  showOutbox: true,
  trustProxy: false,
  perClient: { count: 30, seconds: 600 },
  perAddress: { count: 5, seconds: 3600 },
  mailsPerAddress: { count: 10, seconds: day },
  quietSeconds: 30,
  confirmSeconds: 3 * day,
  minimumFillMs: 800,
  bodyBytes: 16_384,
};

export type Variables = Readonly<Record<string, string | undefined>>;

/** The settings of a server that is started from the command line. */
export function readSettings(variables: Variables): SubscriptionSettings {
  const text = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const smtpUrl = text('SMTP_URL');
  const publicUrl = text('PUBLIC_URL');
  const key = text('TOKEN_KEY');
  if (key !== undefined && key.length < 32) throw new Problem('TOKEN_KEY needs 32 characters or more.');
  return {
    ...defaultSettings,
    directory: text('DATA_DIR') ?? dataDirectory,
    ...(smtpUrl !== undefined && { smtpUrl }),
    ...(publicUrl !== undefined && { publicUrl: readOrigin(publicUrl) }),
    ...(key !== undefined && { key }),
    sender: text('MAIL_FROM') ?? defaultSettings.sender,
    editor: readEditor(text('EDITOR_MAIL') ?? (smtpUrl === undefined ? defaultSettings.editor : '')),
    allowedOrigins: text('ALLOWED_ORIGINS')?.split(/[\s,]+/) ?? [`http://127.0.0.1:${text('PARTNER_PORT') ?? 4320}`],
    requireConsent: text('REQUIRE_CONSENT') !== '0',
    showOutbox: text('NODE_ENV') !== 'production' && smtpUrl === undefined,
    trustProxy: readCount(variables, 'TRUST_PROXY'),
    perClient: readLimit(variables, 'LIMIT_PER_CLIENT', defaultSettings.perClient),
    perAddress: readLimit(variables, 'LIMIT_PER_ADDRESS', defaultSettings.perAddress),
    mailsPerAddress: readLimit(variables, 'LIMIT_MAILS', defaultSettings.mailsPerAddress),
  };
}

function readEditor(text: string): string {
  if (text === '' || readAddress(text)) return text;
  throw new Problem(`EDITOR_MAIL must be an e-mail address, not "${text}".`);
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Problem(`PUBLIC_URL must be an address such as https://news.example, not "${text}".`);
}

function readCount(variables: Variables, name: string): number {
  const text = variables[name]?.trim() || '0';
  if (!/^\d$/.test(text)) throw new Problem(`${name} must be the number of proxies before the server, not "${text}".`);
  return Number(text);
}

/** "30/600" is thirty in ten minutes. */
export function readLimit(variables: Variables, name: string, fallback: Limit): Limit {
  const text = variables[name]?.trim();
  if (!text) return fallback;
  const [, count, seconds] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (count === undefined) throw new Problem(`${name} must look like 30/600: a number, a slash and seconds.`);
  return { count: Number(count), seconds: Number(seconds) };
}
