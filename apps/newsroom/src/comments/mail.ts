import { html } from 'hono/html';
import { publication } from '../config.ts';
import type { EditorMail } from '../subscriptions/mail-queue.ts';
import type { EditorMailKind, Mail, MailContext } from '../subscriptions/mail.ts';
import { actions, Decisions, type Action } from './decisions.ts';

const linkSeconds = 14 * 86_400;

const labels: Record<Action, string> = { approve: 'Approve', reject: 'Reject', spam: 'Spam' };

const wordings: Record<EditorMailKind, { subject: string; opening: string }> = {
  review: { subject: 'A comment waits for you', opening: 'A reader has written a comment.' },
  report: { subject: 'A comment was reported', opening: 'A reader has reported a comment that is published.' },
};

/** Writes a mail to the editor: the only mail that contains strangers' text, quoted below ours. */
export async function writeEditorMail(
  { id, kind, comment }: EditorMail,
  { signer, settings, origin }: MailContext,
): Promise<Mail> {
  const decisions = new Decisions(signer);
  const { subject, opening } = wordings[kind];
  const story = `${origin}/articles/${comment.story}`;
  const links = actions.map((action) => ({
    label: labels[action],
    url: `${origin}/moderation/decide?token=${decisions.write({ action, comment: comment.id, revision: comment.revision }, linkSeconds)}`,
  }));
  const queue = `${origin}/moderation`;
  const quotations = [
    { title: `Comment by ${comment.author}`, text: comment.text },
    ...comment.reasons.map((reason) => ({ title: 'Reason of the report', text: reason })),
  ];
  return {
    from: settings.sender,
    to: { name: '', address: settings.editor },
    subject,
    messageId: `<${kind}.${id}.${comment.id}@${new URL(origin).hostname}>`,
    text: [
      opening,
      `Story:\n${story}`,
      ...links.map(({ label, url }) => `${label}:\n${url}`),
      `All that wait:\n${queue}`,
      ...quotations.map(({ title, text }) => quoted(`${title}\n${text}`)),
      publication.name,
    ].join('\n\n'),
    html: String(
      await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body>
<p>${opening}</p>
<p><a href="${story}">Story</a></p>
<p>${links.map(({ label, url }) => html`<a href="${url}"><b>${label}</b></a> `)}</p>
<p><a href="${queue}">All that wait</a></p>
${quotations.map(
  ({ title, text }) => html`<blockquote dir="auto"><p><b>${title}</b></p>
${text.split('\n').map((line) => html`<p>${line}</p>\n`)}</blockquote>
`,
)}<p>${publication.name}</p>
</body></html>
`,
    ),
    textEncoding: 'quoted-printable',
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
