import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { readAddress } from './address.ts';

/** A number of events in a number of seconds. */
export interface Limit {
  count: number;
  seconds: number;
}

export interface SubscriptionSettings {
  /** Folder for the database, the key of the tokens and the outbox. */
  directory: string;
  /** `smtp://user:password@host:587`; without it, mails are written to the outbox. */
  smtpUrl?: string;
  /** `From` of every mail. */
  sender: string;
  /** Recipient of mails about comments; empty for none. */
  editor: string;
  /** Origin of links in mails. Never taken from a request, whose Host header can be forged. */
  publicUrl?: string;
  /** Further origins whose pages may send sign-ups. */
  allowedOrigins: readonly string[];
  /** Signs the tokens; by default a key is generated and stored in the folder. */
  key?: string;
  /** Rejects sign-ups without the consent text. */
  requireConsent: boolean;
  /** Shows the mails to everyone: only for development. */
  showOutbox: boolean;
  /** Number of proxies in front of the server: the client is the address that the first of them adds to X-Forwarded-For. */
  trustProxy: boolean | number;
  /** Limit of sign-ups per client. */
  perClient: Limit;
  /** Limit of sign-ups per address and client. */
  perAddress: Limit;
  /** Limit of mails per address, whoever requests them; further ones are dropped silently. */
  mailsPerAddress: Limit;
  /** A repeated sign-up within this time triggers no second mail. */
  quietSeconds: number;
  /** Lifetime of a confirmation link. */
  confirmSeconds: number;
  /** Minimum time for filling in the form, for forms that send their time. */
  minimumFillMs: number;
  /** Maximum size of a request body. */
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

/** Reads the settings of a server started from the command line. */
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

/** Reads a limit: "30/600" is thirty in ten minutes. */
export function readLimit(variables: Variables, name: string, fallback: Limit): Limit {
  const text = variables[name]?.trim();
  if (!text) return fallback;
  const [, count, seconds] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (count === undefined) throw new Problem(`${name} must look like 30/600: a number, a slash and seconds.`);
  return { count: Number(count), seconds: Number(seconds) };
}
