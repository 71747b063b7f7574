import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { PublicComment, PublicThread } from '../../src/comments/api.ts';
import type { CommentSettings } from '../../src/comments/settings.ts';
import { startNewsroom } from '../../src/server.ts';
import type { ReadMail } from '../../src/subscriptions/parse-mail.ts';
import type { SubscriptionSettings } from '../../src/subscriptions/settings.ts';

const many = { count: 1_000_000, seconds: 60 };
export const noLimits = { perClient: many, reportsPerClient: many, editorMails: many };
export const story = 'ionic-clays';

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    status?: string;
    code?: string;
    message?: string;
    errors?: Record<string, string>;
    maxLength?: number;
    comment?: PublicComment;
  };
}

/** A person who comments, and the editor who reads. */
export class Writer {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** As a widget sends it. */
  async post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/api/comments`, {
      method: 'POST',
      headers: { Accept: 'application/json', Origin: 'https://partner.example', ...headers },
      body: new URLSearchParams({ story, name: 'A reader', ...fields }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }

  /** As a browser sends the form without script. */
  submit(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/api/comments`, {
      method: 'POST',
      headers: { Accept: 'text/html,application/xhtml+xml', ...headers },
      body: new URLSearchParams({ story, name: 'A reader', ...fields }),
    });
  }

  /** Posts and publishes. */
  async publish(fields: Record<string, string>): Promise<PublicComment> {
    const { body } = await this.post(fields);
    await this.decide(body.comment!.id, 'Approve');
    return body.comment!;
  }

  async thread(query: Record<string, string> = {}): Promise<PublicThread> {
    const response = await fetch(`${this.url}/api/comments?${new URLSearchParams({ story, ...query })}`);
    return (await response.json()) as PublicThread;
  }

  report(id: string, reason = '', headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/api/comments/${id}/report`, {
      method: 'POST',
      headers: { Accept: 'application/json', ...headers },
      body: new URLSearchParams({ reason }),
    });
  }

  async queue(queue = 'held', headers: Record<string, string> = {}): Promise<string> {
    return (await fetch(`${this.url}/moderation?queue=${queue}`, { headers })).text();
  }

  /** Presses a button of the queue page. */
  async decide(id: string, label: string, queue = 'held'): Promise<Response> {
    return this.press(buttonOf(await this.queue(queue), id, label)!);
  }

  press(token: string): Promise<Response> {
    return fetch(`${this.url}/moderation/decide`, { method: 'POST', body: new URLSearchParams({ token }) });
  }

  async mails(): Promise<ReadMail[]> {
    return ((await (await fetch(`${this.url}/outbox`)).json()) as { mails: ReadMail[] }).mails;
  }

  /** The mails, newest first, once there are so many. */
  async mailsOnce(count: number): Promise<ReadMail[]> {
    for (let waited = 0; waited < 5000; waited += 20) {
      const mails = await this.mails();
      if (mails.length >= count) return mails;
      await wait(20);
    }
    throw new Error(`There are not ${count} mails.`);
  }
}

/** The token behind a button of a comment on the queue page. */
export function buttonOf(page: string, id: string, label: string): string | undefined {
  const article = page.split('<article ').find((part) => part.startsWith(`id="comment-${id}"`)) ?? '';
  return new RegExp(`name="token" value="([^"]+)">[^]{0,80}?<button>${label}<`).exec(article)?.[1];
}

/** A newsroom of its own without seeds, which ends with the test file. */
export async function newWriter(
  settings: Partial<CommentSettings> = {},
  subscriptions: Partial<SubscriptionSettings> = {},
): Promise<Writer> {
  const comments = { seeds: false, ...noLimits, ...settings };
  const newsroom = await startNewsroom({ port: 0, comments, subscriptions });
  after(() => newsroom.close());
  return new Writer(newsroom.url);
}
