import { html } from 'hono/html';
import { publication } from '../config.ts';
import { listNames } from './lists.ts';
import type { ReaderMail } from './mail-queue.ts';
import type { SubscriptionSettings } from './settings.ts';
import type { Signer } from './signer.ts';
import { Tokens } from './tokens.ts';

export type ReaderMailKind = 'confirm' | 'already' | 'welcome';
export type EditorMailKind = 'review' | 'report';
export type MailKind = ReaderMailKind | EditorMailKind;

/** A mail for SMTP or the outbox. */
export interface Mail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  messageId: string;
  text: string;
  html: string;
  textEncoding: 'quoted-printable';
  headers: Record<string, string>;
}

interface Wording {
  subject: string;
  opening: string;
  /** The main link. */
  action?: { label: string; url: string };
  closing: string;
}

export interface MailContext {
  signer: Signer;
  settings: SubscriptionSettings;
  /** Origin of all links. */
  origin: string;
}

/** Written when sent, so that the links of a delayed mail still work. */
export async function writeReaderMail(mail: ReaderMail, { signer, settings, origin }: MailContext): Promise<Mail> {
  const tokens = new Tokens(signer);
  const { subscriber, lists, signUp } = mail;
  const link = (path: string, token: string): string => `${origin}/subscriptions/${path}?token=${token}`;
  const leave = link('unsubscribe', tokens.write({ purpose: 'leave', subscriber, lists }));
  const confirm = link(
    'confirm',
    tokens.write({ purpose: 'confirm', subscriber, lists, signUp }, settings.confirmSeconds),
  );
  const { subject, opening, action, closing } = wordings(listNames(lists), confirm, settings.confirmSeconds)[mail.kind];
  // Before confirmation, a name may be someone else's message.
  const greeting = mail.name === '' ? 'Hello,' : `Hello ${mail.name},`;
  const leaving = mail.kind === 'confirm' ? 'This was not you' : 'Unsubscribe';

  return {
    from: settings.sender,
    // An object is never parsed, so nothing in it can become a second recipient.
    to: { name: '', address: mail.address },
    subject,
    // Identical at every attempt, so that a mailbox can detect duplicates.
    messageId: `<${mail.kind}.${mail.id}.${subscriber}@${new URL(origin).hostname}>`,
    text: [
      greeting,
      opening,
      ...(action ? [`${action.label}:\n${action.url}`] : []),
      closing,
      `${leaving}:\n${leave}`,
      `${publication.name}\n${origin}/`,
    ].join('\n\n'),
    html: String(
      await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body>
<p>${greeting}</p>
<p>${opening}</p>
${action ? html`<p><a href="${action.url}"><b>${action.label}</b></a></p>\n` : ''}<p>${closing}</p>
<p><a href="${leave}">${leaving}</a></p>
<p><a href="${origin}/">${publication.name}</a></p>
</body></html>
`,
    ),
    textEncoding: 'quoted-printable',
    headers: {
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}

function wordings(names: string, confirm: string, seconds: number): Record<ReaderMailKind, Wording> {
  return {
    confirm: {
      subject: `Confirm your subscription to ${names}`,
      opening: `Somebody, most likely you, asked for ${names} at this address.`,
      action: { label: 'Yes, subscribe me', url: confirm },
      closing: `The link works for ${duration(seconds)}. If it was not you, do nothing, and you will hear nothing more.`,
    },
    already: {
      subject: `You already receive ${names}`,
      opening: `Somebody, most likely you, asked for ${names} at this address. You are subscribed already.`,
      closing: 'There is nothing to do. If you miss an issue, look in the spam folder.',
    },
    welcome: {
      subject: `You are subscribed to ${names}`,
      opening: `Thank you. You are subscribed to ${names}.`,
      closing: 'Keep this mail: its link ends the subscription whenever you like.',
    },
  };
}

function duration(seconds: number): string {
  const [value, unit] = seconds >= 86_400 ? [seconds / 86_400, 'day'] : [seconds / 3600, 'hour'];
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat('en-GB', style).format(Math.max(1, value));
}
