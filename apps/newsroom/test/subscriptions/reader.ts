import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startNewsroom } from '../../src/server.ts';
import type { ReadMail } from '../../src/subscriptions/parse-mail.ts';
import type { SubscriptionSettings } from '../../src/subscriptions/settings.ts';

/** So many that no test meets them by accident. */
export const noLimits = {
  perClient: { count: 1_000_000, seconds: 60 },
  perAddress: { count: 1_000_000, seconds: 60 },
  mailsPerAddress: { count: 1_000_000, seconds: 60 },
};

export const agreed = { text: 'Send me e-mails.', version: '1', given: true };

/** A person who signs up and opens mails. */
export class Reader {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/subscriptions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  signUp(email: string, more: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.post({ email, consent: agreed, source: {}, hp: '', ...more }, headers);
  }

  /** A form as a browser sends it without script. */
  submit(fields: [string, string][], headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/subscriptions`, {
      method: 'POST',
      headers: { Accept: 'text/html,application/xhtml+xml', ...headers },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  }

  async mails(to?: string): Promise<ReadMail[]> {
    const { mails } = (await (await fetch(`${this.url}/outbox`)).json()) as { mails: ReadMail[] };
    return to === undefined ? mails : mails.filter((mail) => mail.to === to);
  }

  /** The newest mail to an address, once there are so many. */
  async mail(to: string, count = 1): Promise<ReadMail> {
    for (let waited = 0; waited < 5000; waited += 20) {
      const mails = await this.mails(to);
      if (mails.length >= count) return mails[0]!;
      await wait(20);
    }
    throw new Error(`There are not ${count} mails.`);
  }

  /** Presses the button of the page that a link leads to. */
  async press(link: string): Promise<Response> {
    const page = await (await fetch(link)).text();
    const [, action = '', token = ''] =
      /action="([^"]+)">\s*<input type="hidden" name="token" value="([^"]+)"/.exec(page) ?? [];
    return fetch(this.url + action, { method: 'POST', body: new URLSearchParams({ token }) });
  }
}

export function linkIn({ links }: ReadMail, path: 'confirm' | 'unsubscribe'): string {
  return links.find((link) => link.includes(`/subscriptions/${path}?`)) ?? '';
}

/** A reader with a newsroom of their own, which ends with the test file. */
export async function newReader(settings: Partial<SubscriptionSettings> = {}): Promise<Reader> {
  const newsroom = await startNewsroom({ port: 0, subscriptions: { ...noLimits, ...settings } });
  after(() => newsroom.close());
  return new Reader(newsroom.url);
}
