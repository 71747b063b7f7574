import type { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect } from '@open-wc/testing';

/** A form as one reader uses it. */
export class Reader {
  /** The output of a screen reader, in order: changes of existing live regions, and focused elements. */
  readonly heard: string[] = [];
  readonly events: [type: string, detail: Record<string, unknown>][] = [];

  constructor(readonly form: NewsSubscribeForm) {
    // Nobody fills a form within a second, and no test waits for one.
    form.shownAt -= 5000;
    for (const region of form.shadowRoot!.querySelectorAll('[role=status]')) {
      expect(region.textContent!.trim()).to.equal('');
      const hear = () => {
        const text = plain(region.textContent!);
        if (text && text !== this.heard.at(-1)) this.heard.push(text);
      };
      const observer = new MutationObserver(hear);
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      // Observers report later, although what they saw came before the focus.
      form.shadowRoot!.addEventListener('focusin', () => observer.takeRecords().length > 0 && hear());
    }
    form.shadowRoot!.addEventListener('focusin', ({ target }) =>
      this.heard.push(`[${(target as Element).id || plain((target as Element).textContent!)}]`),
    );
    for (const type of ['news-subscribe-submit', 'news-subscribe-success', 'news-subscribe-error'] as const) {
      form.addEventListener(type, ({ detail }) => this.events.push([type, { ...detail }]));
    }
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.form.shadowRoot!.querySelectorAll<T>(selector)];
  }

  get input(): HTMLInputElement {
    return this.all<HTMLInputElement>('#email')[0]!;
  }

  get message(): string {
    return plain(this.all('#message')[0]!.textContent!);
  }

  get success(): string {
    return plain(this.all('.done')[0]!.textContent!);
  }

  type(text: string, selector = '#email'): void {
    const [field] = this.all<HTMLInputElement>(selector);
    field!.focus();
    field!.value = text;
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field!.dispatchEvent(new Event('change', { bubbles: true }));
  }

  press(selector = '.submit'): void {
    this.all(selector)[0]!.click();
  }

  /** Types an address, presses the button and waits for what comes of it. */
  async subscribes(address: string, state: string): Promise<void> {
    this.type(address);
    this.press();
    await this.reaches(state);
  }

  async reaches(state: string): Promise<void> {
    await waitUntil(() => this.form.matches(`:state(${state})`), `the form is not ${state}`);
    await this.form.updateComplete;
    // Announcements follow the change that they announce.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A key by which the test server keeps what one test sends. */
export const newKey = (): string => Math.random().toString(36).slice(2);

export interface Sent {
  method: string;
  path: string;
  type: string;
  query: Record<string, string>;
  fields: Record<string, unknown>;
}

export async function received(key: string): Promise<Sent[]> {
  return (await fetch(`/test-subscriptions/received?as=${key}`)).json() as Promise<Sent[]>;
}
