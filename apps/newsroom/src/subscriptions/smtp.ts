import { createTransport } from 'nodemailer';
import type { Delivery } from './sender.ts';

/** Sends mails through a mail server. */
export function smtp(url: string): Delivery {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // Mails contain only this server's text; nothing in them may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async deliver(_id, _kind, mail) {
      await transport.sendMail(mail);
    },
    close: () => transport.close(),
  };
}
