import { arabicItems, commentThread } from '@news-widgets/tooling/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import './define.js';
import type { NewsComments } from './comments.js';
import { SORTS } from './types.js';

/** The attributes by their names in HTML, and properties without an attribute. */
interface Args extends Pick<
  NewsComments,
  | 'src'
  | 'thread'
  | 'sort'
  | 'limit'
  | 'href'
  | 'collapsed'
  | 'avatars'
  | 'dates'
  | 'loading'
  | 'refresh'
  | 'consent'
  | 'heading'
  | 'target'
  | 'theme'
  | 'lang'
  | 'strings'
> {
  'count-only': boolean;
  'read-only': boolean;
  'time-zone': string;
  'report-href': string;
  'consent-href': string;
  'heading-level': number;
  'utm-source': string;
  'utm-medium': string;
  'utm-campaign': string;
  /** The markup between the tags. */
  content: unknown;
}

/** Omits attributes with default values from the markup that designers copy. */
const unless = <T>(standard: T, value: T | undefined): T | typeof nothing =>
  value === standard ? nothing : (value ?? nothing);

const render = (args: Args) => html`<news-comments
  src=${args.src || nothing}
  sort=${unless('newest', args.sort)}
  limit=${unless(20, args.limit)}
  ?count-only=${args['count-only']}
  href=${args.href || nothing}
  ?collapsed=${args.collapsed}
  ?read-only=${args['read-only']}
  avatars=${unless('initials', args.avatars)}
  dates=${unless('relative', args.dates)}
  time-zone=${args['time-zone'] || nothing}
  loading=${unless('lazy', args.loading)}
  refresh=${args.refresh || nothing}
  report-href=${args['report-href'] || nothing}
  consent=${args.consent || nothing}
  consent-href=${args['consent-href'] || nothing}
  heading=${args.heading || nothing}
  heading-level=${unless(2, args['heading-level'])}
  target=${unless('_self', args.target)}
  theme=${unless('auto', args.theme)}
  lang=${args.lang || nothing}
  utm-source=${args['utm-source'] || nothing}
  utm-medium=${args['utm-medium'] || nothing}
  utm-campaign=${args['utm-campaign'] || nothing}
  .thread=${args.thread}
  .strings=${args.strings ?? {}}
  >${args.content ?? nothing}</news-comments
>`;

const widgetIn = (canvas: HTMLElement): NewsComments => canvas.querySelector('news-comments')!;
const inside = (canvas: HTMLElement) => within(widgetIn(canvas).shadowRoot as unknown as HTMLElement);
const reaches = (canvas: HTMLElement, state: string) =>
  waitFor(() => expect(widgetIn(canvas).matches(`:state(${state})`)).toBe(true), { timeout: 15_000 });
const ends =
  (state: string): Story['play'] =>
  ({ canvasElement }) =>
    reaches(canvasElement, state);

/** The responses of a service at `comment/<name>`. */
const ANSWERS: Record<string, () => Response | Promise<Response>> = {
  published: () => Response.json({ status: 'published' }, { status: 201 }),
  held: () => Response.json({ status: 'held' }, { status: 202 }),
  duplicate: () => Response.json({ code: 'duplicate' }, { status: 409 }),
  flood: () => Response.json({ code: 'flood' }, { status: 429, headers: { 'retry-after': '120' } }),
  'too-long': () => Response.json({ code: 'too-long', maxLength: 40 }, { status: 413 }),
  closed: () => Response.json({ code: 'closed' }, { status: 403 }),
  login: () => Response.json({ code: 'login', login: 'https://newsroom.example/login' }, { status: 401 }),
  invalid: () =>
    Response.json({ code: 'invalid', errors: { email: 'No mail can be delivered there.' } }, { status: 422 }),
  failed: () => new Response('down', { status: 503 }),
  never: () => new Promise(() => {}),
  report: () => new Response(null, { status: 204 }),
};

function answerComments(): () => void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const name = /\/comment\/([\w-]+)(?:\?|$)/.exec(String(input))?.[1];
    if (!name) return fetch(input, init);
    if (!navigator.onLine) throw new TypeError('Failed to fetch');
    return ANSWERS[name]?.() ?? new Response(null, { status: 404 });
  };
  return () => void (window.fetch = fetch);
}

/** Waits for the element of a selector: stories run in every language. */
const found = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = widgetIn(canvas).shadowRoot!.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`There is no ${selector} yet.`);
    return element;
  });

/** Types a text, since user-event does not type into shadow roots. */
function enter(canvas: HTMLElement, selector: string, text: string): void {
  const field = widgetIn(canvas).shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Returns a thread whose service answers a comment like this. */
const answering = (name: string): Partial<Args> => ({
  src: '',
  thread: commentThread({ post: new URL(`comment/${name}`, document.baseURI).href }),
});

const TEXT = 'Recyclers will not wait for August either. Who buys magnets by the gram?';

/** Returns a play function that writes a comment, presses the button and waits for this state. */
const posts =
  (state: string, text = TEXT): Story['play'] =>
  async ({ canvasElement, step, userEvent }) => {
    await reaches(canvasElement, 'ready');
    const button = () => found(canvasElement, '.submit');
    await step('Write', async () => {
      enter(canvasElement, '#text', text);
      await button();
      enter(canvasElement, '#text-name', 'Maren Holt');
      enter(canvasElement, '#text-email', 'maren@mail.example');
      // Stories are faster than readers.
      widgetIn(canvasElement).shownAt -= 5000;
    });
    await step('Press the button', async () => userEvent.click(await button()));
    await step(`The form is ${state}`, () => reaches(canvasElement, state));
  };

const meta: Meta<Args> = {
  title: 'Widgets/Comments',
  id: 'widgets-comments',
  component: 'news-comments',
  render,
  beforeEach: answerComments,
  args: {
    src: 'feeds/comments.json',
    sort: 'newest',
    limit: 20,
    'count-only': false,
    href: '',
    collapsed: false,
    'read-only': false,
    avatars: 'initials',
    dates: 'relative',
    'time-zone': '',
    loading: 'lazy',
    refresh: 0,
    'report-href': '',
    consent: '',
    'consent-href': '',
    heading: '',
    'heading-level': 2,
    target: '_self',
    theme: 'auto',
  },
  argTypes: { content: { table: { disable: true } } },
};
export default meta;

type Story = StoryObj<Args>;

/** A publisher's own thread, with a form. */
export const Ready: Story = { play: ends('ready') };

/** The reader has begun to write, so the other fields are visible. */
export const Writing: Story = {
  tags: ['content'],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    enter(canvasElement, '#text', TEXT);
    await expect(await found(canvasElement, '.submit')).toBeVisible();
  },
};

/** The comment as it will look. */
export const Preview: Story = {
  tags: ['content'],
  play: async (context) => {
    await Writing.play!(context);
    await context.userEvent.click(await found(context.canvasElement, '[aria-pressed]'));
    const shown = widgetIn(context.canvasElement).shadowRoot!;
    await waitFor(() => expect(shown.querySelector('[part=preview]')).toHaveTextContent(TEXT));
  },
};

/** Near the limit of the service, the form shows the number of characters left. */
export const Counter: Story = {
  tags: ['content'],
  args: { src: '', thread: commentThread({ maxLength: 80 }) },
  play: async (context) => {
    await Writing.play!(context);
    const shown = widgetIn(context.canvasElement).shadowRoot!;
    await waitFor(() => expect(shown.querySelector('[part=counter]')).toHaveTextContent(/[8٨۸]/));
  },
};

export const OldestFirst: Story = { tags: ['content'], args: { sort: SORTS[1] } };
export const Pages: Story = {
  tags: ['content'],
  args: { limit: 2 },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(await found(canvasElement, '.more button'));
    await waitFor(() => expect(inside(canvasElement).getAllByRole('article').length).toBeGreaterThan(3));
  },
};
export const ReadOnly: Story = { tags: ['content'], args: { 'read-only': true } };
export const Consent: Story = {
  tags: ['content'],
  args: { consent: 'Keep my name and address with this comment, as the [privacy notice] says.', 'consent-href': '#' },
  play: Writing.play!,
};
export const OwnReports: Story = {
  tags: ['content'],
  args: { 'report-href': 'https://newsroom.example/report?comment={id}' },
};
export const AbsoluteDates: Story = { tags: ['content'], args: { dates: 'absolute', 'time-zone': 'Asia/Bangkok' } };
export const NoDates: Story = { tags: ['content'], args: { dates: 'none' } };
export const NoAvatars: Story = { tags: ['content'], args: { avatars: 'none' } };
export const HeadingLevel: Story = { tags: ['content'], args: { heading: 'Readers say', 'heading-level': 3 } };
export const OtherWords: Story = { tags: ['content'], args: { strings: { join: 'What do you think?' } } };
export const OpensNewTab: Story = {
  tags: ['content'],
  args: {
    ...Consent.args,
    target: '_blank',
    'utm-source': 'partner',
    'utm-medium': 'comments',
    'utm-campaign': 'launch',
  },
  play: Writing.play!,
};

/** Only the number, for a card. */
export const CountOnly: Story = {
  tags: ['layouts'],
  args: { 'count-only': true, href: 'https://newsroom.example/story#comments' },
};
/** A button, for the foot of a long story. */
export const Collapsed: Story = { tags: ['layouts'], args: { collapsed: true }, play: ends('collapsed') };

/** A status on Mastodon: sensitive content is folded, pictures wait for a press. */
export const Mastodon: Story = { tags: ['content'], args: { src: 'feeds/mastodon.json' }, play: ends('ready') };

/** Readers name their own server to reply there. */
export const MastodonServer: Story = {
  tags: ['content'],
  args: { src: 'feeds/mastodon.json' },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(await found(canvasElement, '[data-reply=""]'));
    await expect(await found(canvasElement, '#server')).toBeVisible();
  },
};
export const Bluesky: Story = { tags: ['content'], args: { src: 'feeds/bluesky.json' }, play: ends('ready') };
export const Discourse: Story = { tags: ['content'], args: { src: 'feeds/discourse.json' }, play: ends('ready') };
export const WordPress: Story = { tags: ['content'], args: { src: 'feeds/wordpress.json' }, play: ends('ready') };

/** A plain form takes comments without scripts; the widget keeps typed text. */
export const FormBetweenTheTags: Story = {
  tags: ['content'],
  args: {
    content: html`<form action="feeds/comments.json?story=1" method="post">
      <p><label>Comment <textarea name="text">Typed before the script came.</textarea></label></p>
      <p><label>Name <input name="name" value="Maren Holt" /></label></p>
      <p><label>E-mail <input name="email" type="email" /></label></p>
      <button>Post</button>
    </form>`,
  },
  play: ends('ready'),
};

export const Loading: Story = { tags: ['states'], args: { src: 'feeds/never.json' }, play: ends('loading') };
export const Empty: Story = { tags: ['states'], args: { src: 'feeds/no-comments.json' }, play: ends('empty') };
export const Closed: Story = { tags: ['states'], args: { src: 'feeds/closed-comments.json' }, play: ends('closed') };
/** A story without a thread shows nothing. */
export const NoThread: Story = { tags: ['states'], args: { src: 'feeds/missing.json' }, play: ends('none') };
export const Failed: Story = {
  tags: ['states'],
  args: {
    src: 'https://127.0.0.1:1/api/comments?story=1',
    content: html`<a href="https://newsroom.example/story#comments">Read the comments on our site</a>`,
  },
  play: ends('error'),
};

let visits = 0;

/** A refresh has failed: loaded comments stay. */
export const Stale: Story = {
  tags: ['states'],
  args: { refresh: 30 },
  beforeEach: () => {
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: TimerHandler, time?: number) =>
      wait(run, time === 30_000 ? 100 : time)) as typeof setTimeout;
    return () => void (window.setTimeout = wait);
  },
  render: (args) => render({ ...args, src: `feeds/comments-once.json?visit=${++visits}` }),
  play: ends('stale'),
};

export const Published: Story = { tags: ['states'], args: answering('published'), play: posts('posted') };
/** Only its author sees a comment that is waiting for review. */
export const Held: Story = { tags: ['states'], args: answering('held'), play: posts('held') };
export const Posting: Story = { tags: ['states'], args: answering('never'), play: posts('posting') };
export const Invalid: Story = { tags: ['states'], args: answering('invalid'), play: posts('invalid') };
export const Duplicate: Story = { tags: ['states'], args: answering('duplicate'), play: posts('duplicate') };
export const Flood: Story = { tags: ['states'], args: answering('flood'), play: posts('flood') };
export const TooLong: Story = { tags: ['states'], args: answering('too-long'), play: posts('too-long') };
export const ClosedMeanwhile: Story = { tags: ['states'], args: answering('closed'), play: posts('closed') };
export const LoginNeeded: Story = { tags: ['states'], args: answering('login'), play: posts('login') };
export const NotPosted: Story = { tags: ['states'], args: answering('failed'), play: posts('failed') };
/** Nothing was sent; typed text stays. */
export const Offline: Story = {
  tags: ['states', '!autodocs'],
  args: answering('published'),
  globals: { network: 'offline' },
  play: posts('offline'),
};
export const LoginFirst: Story = {
  tags: ['states'],
  args: { src: '', thread: commentThread({ login: 'https://newsroom.example/login' }) },
  play: ends('ready'),
};

/** A reply in its place. */
export const Replying: Story = {
  tags: ['content'],
  play: async ({ canvasElement, userEvent }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(await found(canvasElement, '[aria-label="Priya Raman"] [part=reply]'));
    await waitFor(() => expect(widgetIn(canvasElement).shadowRoot!.activeElement?.id).toBe('reply'));
  },
};

export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light' }, globals: { scheme: 'dark' } };
export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark' } };

/** The layout from right to left. */
export const Arabic: Story = { tags: ['languages'], globals: { locale: 'ar' } };

/** A widget in another language than the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  args: { lang: 'ar', heading: arabicItems[0]!.title },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

/** A host sets custom properties on the widget or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  args: { theme: 'light' },
  decorators: [
    (story) => html`<div
      style="--news-accent: #0a58ca; --news-error: #a4342a; --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px; --news-surface: #eaf1f4; --news-text: #0d3b4c"
    >
      ${story()}
    </div>`,
  ],
};
