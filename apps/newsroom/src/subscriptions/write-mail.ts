import { writeEditorMail } from '../comments/mail.ts';
import type { QueuedMail } from './mail-queue.ts';
import { writeReaderMail, type Mail, type MailContext } from './mail.ts';

/** Writes a queued mail: to a reader, or to the editor. */
export function writeMail(mail: QueuedMail, context: MailContext): Promise<Mail> {
  return 'comment' in mail ? writeEditorMail(mail, context) : writeReaderMail(mail, context);
}
