import '@news-widgets/comments/define';
import type { NewsComments } from '@news-widgets/comments';
import { pageGlobal } from '@news-widgets/core/internal/page';
import { texts, waitUntil } from '@news-widgets/tooling/testing';
import { fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';

/** An answer: its JSON, or a status and headers beside it. */
export type Answer = object | [status: number, body: unknown, headers?: Record<string, string>] | Response;

export interface Sent {
  url: URL;
  method: string;
  fields: Record<string, string>;
}

const realFetch = window.fetch;

/** Services that answer in this page, by the beginning of an address; everything that they were asked. */
export class Services {
  readonly asked: Sent[] = [];
  /** The responses to the next requests, by a part of their address; the longest match wins. */
  answers: Record<string, Answer | ((sent: Sent) => Answer | Promise<Answer>)> = {};

  start(): void {
    window.fetch = (input, init) => this.#answer(String(input), init ?? {});
  }

  end(): void {
    window.fetch = realFetch;
    pageGlobal('requests', () => new Map()).clear();
    Object.assign(
      pageGlobal('commenter', () => ({})),
      { name: '', email: '', hasConsented: false },
    );
    this.asked.length = 0;
    this.answers = {};
  }

  /** The addresses that were asked for, without their scheme. */
  get addresses(): string[] {
    return this.asked.map(({ url }) => decodeURIComponent(url.href.replace(/^https:\/\//, '')));
  }

  get posts(): Sent[] {
    return this.asked.filter(({ method }) => method === 'POST');
  }

  async #answer(address: string, { method = 'GET', body, signal }: RequestInit): Promise<Response> {
    const url = new URL(address, document.baseURI);
    const names = Object.keys(this.answers).filter((name) => decodeURIComponent(url.href).includes(name));
    const [name] = names.toSorted((one, other) => other.length - one.length);
    if (!name && url.origin === location.origin) return realFetch(address, { method, body: body ?? null });
    const sent = { url, method, fields: Object.fromEntries(new URLSearchParams((body as URLSearchParams) ?? '')) };
    this.asked.push(sent);
    if (!name) throw new TypeError('Failed to fetch');
    const given = this.answers[name]!;
    const answer = await Promise.resolve(typeof given === 'function' ? given(sent) : given);
    signal?.throwIfAborted();
    if (answer instanceof Response) return answer;
    const [status, json, headers] =
      Array.isArray(answer) && typeof answer[0] === 'number'
        ? (answer as [number, unknown, Record<string, string>?])
        : [200, answer];
    const response = new Response(typeof json === 'string' ? json : JSON.stringify(json), { status, headers });
    return Object.defineProperty(response, 'url', { value: url.href });
  }
}

/** A widget with a source, once it has settled. */
export async function comments(
  src: string,
  properties: Partial<NewsComments> = {},
  content: TemplateResult | typeof nothing = nothing,
): Promise<NewsComments> {
  const element = await fixture<NewsComments>(
    html`<news-comments
      src=${src || nothing}
      loading="eager"
      limit=${properties.limit ?? nothing}
      sort=${properties.sort ?? nothing}
      ?count-only=${!!properties.countOnly}
      .thread=${properties.thread}
      >${content}</news-comments
    >`,
  );
  Object.assign(element, properties);
  await waitUntil(() => !element.matches(':state(loading)'), 'never settled');
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

export async function reached(element: NewsComments, state: string): Promise<void> {
  await waitUntil(() => element.matches(`:state(${state})`), `never became ${state}`);
  await element.updateComplete;
}

export const find = <T extends HTMLElement = HTMLElement>(element: NewsComments, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

export const all = <T extends HTMLElement = HTMLElement>(element: NewsComments, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** The text of a comment, by its id. */
export const textOf = (element: NewsComments, id: string): string =>
  all(element, '[data-id]')
    .find(({ dataset }) => dataset['id'] === id)
    ?.querySelector('[part=text]')
    ?.textContent?.trim() ?? '';

/** Ids of the comments in their order, with a dot for each level. */
export const outline = (element: NewsComments): string[] =>
  all(element, '[data-id]').map((one) => {
    let level = 0;
    for (let list = one.closest('ol')?.parentElement?.closest('ol'); list; list = list.parentElement?.closest('ol'))
      level++;
    return '.'.repeat(level) + one.dataset['id'];
  });

/** Types into a field as readers do. */
export async function type(element: NewsComments, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(element, selector);
  field.focus();
  await waitUntil(() => find(element, 'form.begun'), 'the form never opened');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Writes a comment and presses the button; the form is in this state then. */
export async function write(
  element: NewsComments,
  state: string,
  { text = 'A comment.', name = 'Maren', email = 'maren@mail.example', id = 'text' } = {},
): Promise<void> {
  element.shownAt -= 5000;
  await type(element, `#${id}`, text);
  if (find(element, `#${id}-name`)) await type(element, `#${id}-name`, name);
  if (find(element, `#${id}-email`)) await type(element, `#${id}-email`, email);
  find(element, `form:has(#${id}) .submit`).click();
  await reached(element, state);
}

export const messageOf = (element: NewsComments, id = 'text'): string =>
  find(element, `#${id}-message`).textContent!.replace(/\s+/g, ' ').trim();

export { texts };
