import { picture } from '@news-widgets/tooling/fixtures';
import { sheet } from '../../../apps/storybook/stories/index.js';
import { inside, reaches, unless } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './define.js';
import { NAMES, type NewsSubscribeForm } from './subscribe-form.js';
import { PROVIDERS } from './types.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Pick<
  NewsSubscribeForm,
  | 'action'
  | 'heading'
  | 'text'
  | 'frequency'
  | 'sample'
  | 'image'
  | 'label'
  | 'button'
  | 'email'
  | 'lists'
  | 'tags'
  | 'jsonp'
  | 'lang'
  | 'target'
  | 'consent'
  | 'privacy'
  | 'discreet'
  | 'theme'
  | 'provider'
  | 'strings'
> {
  'heading-level': number;
  'ask-name': NewsSubscribeForm['askName'];
  'hide-label': boolean;
  'consent-href': string;
  'consent-version': string;
  'consent-optional': boolean;
  'privacy-href': string;
  'success-heading': string;
  'success-text': string;
  'next-href': string;
  'next-text': string;
  'utm-source': string;
  'utm-medium': string;
  'utm-campaign': string;
  /** The markup between the tags. */
  content: unknown;
}

const render = (args: Args) => html`<news-subscribe-form
  action=${unless('', args.action)}
  provider=${args.provider ?? nothing}
  heading=${unless('', args.heading)}
  heading-level=${unless(2, args['heading-level'])}
  text=${unless('', args.text)}
  frequency=${unless('', args.frequency)}
  sample=${unless('', args.sample)}
  image=${unless('', args.image)}
  label=${unless('', args.label)}
  ?hide-label=${args['hide-label']}
  button=${unless('', args.button)}
  email=${unless('', args.email)}
  ask-name=${unless(NAMES[0], args['ask-name'])}
  lists=${unless('', args.lists as string)}
  tags=${unless('', args.tags)}
  consent=${unless('', args.consent)}
  consent-href=${unless('', args['consent-href'])}
  consent-version=${unless('', args['consent-version'])}
  ?consent-optional=${args['consent-optional']}
  privacy=${unless('', args.privacy)}
  privacy-href=${unless('', args['privacy-href'])}
  success-heading=${unless('', args['success-heading'])}
  success-text=${unless('', args['success-text'])}
  next-href=${unless('', args['next-href'])}
  next-text=${unless('', args['next-text'])}
  ?discreet=${args.discreet}
  ?jsonp=${args.jsonp}
  lang=${args.lang || nothing}
  target=${unless('_self', args.target)}
  utm-source=${unless('', args['utm-source'])}
  utm-medium=${unless('', args['utm-medium'])}
  utm-campaign=${unless('', args['utm-campaign'])}
  theme=${unless('auto', args.theme)}
  .strings=${args.strings ?? {}}
  >${args.content ?? nothing}</news-subscribe-form
>`;

/** Responses of the service at `sign-up/<name>`. */
const ANSWERS: Record<string, () => Response | Promise<Response>> = {
  pending: () => Response.json({ status: 'pending' }),
  subscribed: () => Response.json({ status: 'subscribed' }, { status: 201 }),
  exists: () => Response.json({ status: 'exists' }),
  limited: () => Response.json({}, { status: 429, headers: { 'retry-after': '120' } }),
  closed: () => Response.json({ code: 'closed' }, { status: 403 }),
  failed: () => new Response('down', { status: 503 }),
  unclear: () => new Response('<!doctype html>'),
  'says-why': () => Response.json({ errors: { email: ['No mail can be delivered there.'] } }, { status: 422 }),
  refused: () => Response.json({ code: 'email_invalid', field: 'email' }, { status: 422 }),
  never: () => new Promise(() => {}),
  'send-magic-link': () =>
    Response.json({ inboxLinks: { provider: 'Gmail', desktop: 'https://newsroom.example/inbox' } }, { status: 201 }),
};

function answerSignUps(): () => void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const name = /sign-up\/(?:.*\/)?([\w-]+)\/?$/.exec(String(input))?.[1];
    if (!name) return fetch(input, init);
    if (!navigator.onLine) throw new TypeError('Failed to fetch');
    return ANSWERS[name]?.() ?? new Response(null, { status: 204 });
  };
  return () => void (window.fetch = fetch);
}

const formIn = (canvas: HTMLElement): NewsSubscribeForm => canvas.querySelector('news-subscribe-form')!;

/** Types an address, since user-event does not type into shadow roots. */
function enter(form: NewsSubscribeForm, address: string): void {
  const field = form.shadowRoot!.querySelector<HTMLInputElement>('[type=email]')!;
  field.focus();
  field.value = address;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Returns a play function that types an address, presses the button and waits for this state. */
const ends =
  (state: string, address = 'reader@mail.example'): Story['play'] =>
  async ({ canvasElement, userEvent, step }) => {
    const form = formIn(canvasElement);
    await waitFor(() => expect(inside(form).getByRole('button')).toBeVisible());
    // Stories are faster than readers.
    form.shownAt -= 5000;
    await step('Type an address', () => enter(form, address));
    await step('Press the button', async () => {
      for (const box of inside(form).queryAllByRole('checkbox', { name: /agree/i })) await userEvent.click(box);
      await userEvent.click(inside(form).getAllByRole('button').at(-1)!);
    });
    await step(`The form is ${state}`, () => reaches(formIn(canvasElement), state));
  };

const LISTS = JSON.stringify([
  { id: 'morning-assay', name: 'The Morning Assay', description: 'Five stories, read in four minutes.', checked: true },
  { id: 'price-sheet', name: 'Price Sheet', description: 'Oxide, metal and magnet prices with what moved them.' },
  { id: 'deep-ground', name: 'Deep Ground', description: 'One long read a month, with its sources.' },
]);

const meta: Meta<Args> = {
  title: 'Widgets/Subscribe form',
  id: 'widgets-subscribe-form',
  component: 'news-subscribe-form',
  render,
  beforeEach: answerSignUps,
  args: {
    action: 'sign-up/pending',
    heading: 'The Morning Assay',
    'heading-level': 2,
    text: 'Five stories on rare earths and critical minerals, read in four minutes.',
    frequency: 'Every weekday at 7.',
    sample: 'https://newsroom.example/letters/morning-assay',
    image: '',
    label: '',
    'hide-label': false,
    button: '',
    email: '',
    'ask-name': NAMES[0],
    lists: '',
    consent: '',
    'consent-href': '',
    'consent-version': '',
    'consent-optional': false,
    privacy: 'We use your address for this letter only. See the [privacy notice].',
    'privacy-href': 'https://newsroom.example/privacy',
    'success-heading': '',
    'success-text': '',
    'next-href': '',
    'next-text': '',
    discreet: false,
    jsonp: false,
    tags: '',
    target: '_self',
    'utm-source': '',
    'utm-medium': '',
    'utm-campaign': '',
    theme: 'auto',
  },
  argTypes: {
    content: { table: { disable: true } },
  },
  play: ({ canvasElement }) => reaches(formIn(canvasElement), 'idle'),
};
export default meta;

type Story = StoryObj<Args>;

const bare: Partial<Args> = { heading: '', text: '', frequency: '', sample: '' };
const agreed: Partial<Args> = {
  consent: 'I agree to get this letter and have read the [privacy notice].',
  'consent-href': 'https://newsroom.example/privacy',
  'consent-version': '2026-11',
  privacy: '',
};
const everything: Partial<Args> = {
  ...agreed,
  heading: 'Letters from Lode & Lattice',
  text: 'On rare earths and critical minerals.',
  'ask-name': NAMES[3],
  lists: LISTS,
};
const arabic: Partial<Args> = {
  heading: 'نشرة الصباح',
  text: 'خمسة أخبار عن العناصر الأرضية النادرة تُقرأ في أربع دقائق.',
  frequency: 'كل يوم عمل في السابعة.',
  privacy: 'نستخدم عنوانك لهذه النشرة فقط. اقرأ [سياسة الخصوصية].',
};

export const Idle: Story = {};

/** Without a heading, the form is a single row. */
export const OneRow: Story = { tags: ['layouts'], args: bare };

export const OneRowNarrow: Story = { tags: ['layouts'], args: bare, globals: { width: '280' } };

export const OneRowInAFooter: Story = {
  tags: ['layouts'],
  args: bare,
  globals: { width: 'full' },
  decorators: [(story) => html`<footer style="width: 1200px; max-width: 100%">${story()}</footer>`],
};

export const WideWithHeading: Story = { tags: ['layouts'], globals: { width: '1100' } };

export const Narrow: Story = { tags: ['layouts'], globals: { width: '280' } };

/** The label remains for assistive technology. */
export const HiddenLabel: Story = { tags: ['layouts'], args: { ...bare, 'hide-label': true } };

export const OtherLabelAndButton: Story = {
  tags: ['content'],
  args: { label: 'Where shall we send it?', button: 'Send me the next issue' },
};

export const HeadingLevel: Story = { tags: ['content'], args: { 'heading-level': 3 } };

export const OtherWords: Story = {
  tags: ['content'],
  args: { strings: { submit: 'Count me in', email: 'Your e-mail' } },
};

export const FullName: Story = { tags: ['content'], args: { 'ask-name': NAMES[1] } };

export const FirstName: Story = { tags: ['content'], args: { 'ask-name': NAMES[2] } };

export const FirstAndLastName: Story = { tags: ['content'], args: { 'ask-name': NAMES[3] } };

export const Lists: Story = { tags: ['content'], args: { lists: LISTS, heading: 'Letters from Lode & Lattice' } };

export const Consent: Story = { tags: ['content'], args: agreed };

/** The consent box may stay unticked. */
export const OptionalConsent: Story = {
  tags: ['content'],
  args: { ...agreed, 'consent-optional': true },
  play: ends('pending'),
};

/** Tags are sent but not shown. */
export const Tags: Story = { tags: ['content'], args: { tags: 'partner, autumn' } };

/** The sample, privacy notice and next step open in a new tab and carry campaign parameters. */
export const Links: Story = {
  tags: ['content'],
  args: { target: '_blank', 'utm-source': 'partner', 'utm-medium': 'form', 'utm-campaign': 'launch' },
  play: async ({ canvasElement }) => {
    await reaches(formIn(canvasElement), 'idle');
    await expect(inside(formIn(canvasElement)).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringContaining('utm_source=partner&utm_medium=form&utm_campaign=launch'),
    );
  },
};

/** All services look and behave the same. */
export const Services: Story = {
  tags: ['content'],
  parameters: sheet,
  globals: { width: 'full' },
  render: (
    args,
  ) => html`<div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(20em, 1fr)); gap: 2em">
    ${PROVIDERS.map((provider) => render({ ...args, ...bare, provider, label: provider, privacy: '', jsonp: provider === 'mailchimp' }))}
  </div>`,
};

export const Everything: Story = { tags: ['content'], args: everything };

export const EverythingNarrow: Story = { tags: ['layouts'], args: everything, globals: { width: '280' } };

export const Picture: Story = { tags: ['layouts'], args: { image: picture('strata', '').url } };

export const Prefilled: Story = { tags: ['content'], args: { email: 'reader@mail.example' } };

/** Fields of the page appear between the widget's own. */
export const FieldsOfThePage: Story = {
  tags: ['content'],
  args: {
    content: html`<label slot="fields">Company <input name="company" autocomplete="organization" /></label>
      <input slot="fields" type="hidden" name="campaign" value="autumn" />`,
  },
};

/** Nothing is sent until the captcha is solved. */
export const Challenge: Story = {
  tags: ['content'],
  args: {
    content: html`<div slot="challenge" tabindex="-1" style="border: 1px dashed; padding: 1em">
      A check for robots stands here.<input type="hidden" name="altcha" />
    </div>`,
  },
  play: ends('invalid'),
};

/** A plain form works before and without script; the widget adopts it with its fields. */
export const FromAPlainForm: Story = {
  tags: ['content'],
  args: {
    action: '',
    content: html`<form action="sign-up/pending" method="post">
      <label>E-mail address <input type="email" name="email" value="reader@mail.example" required /></label>
      <label><input type="checkbox" name="lists" value="price-sheet" checked /> Price Sheet</label>
      <button>Subscribe</button>
    </form>`,
  },
};

/** The page's own words throw when read. The widget reports it to the page, and the plain form stays and works. */
export const ItselfFailed: Story = {
  tags: ['states', '!autodocs'],
  render: () => {
    const unreadable = {
      get submit(): string {
        throw new Error('no words');
      },
      // Keeps the property readable for tools that serialise the story.
      toJSON: () => ({}),
    };
    return html`<news-subscribe-form .strings=${unreadable}
      ><form action="sign-up/pending" method="post">
        <label>E-mail address <input type="email" name="email" required /></label>
        <button>Subscribe</button>
      </form></news-subscribe-form
    >`;
  },
  play: async ({ canvasElement }) => {
    await reaches(formIn(canvasElement), 'error');
    await expect(canvasElement.querySelector('button')!.checkVisibility()).toBe(true);
  },
};

export const Invalid: Story = { tags: ['states'], play: ends('invalid', 'reader@') };

export const InvalidConsent: Story = {
  tags: ['states'],
  args: { ...agreed, consent: 'Send me this letter. I have read the [privacy notice].' },
  play: ends('invalid'),
};

/** The service, not the form, refuses the address. */
export const Refused: Story = { tags: ['states'], args: { action: 'sign-up/refused' }, play: ends('invalid') };

/** The suggestion is optional: the button sends the address as typed. */
export const Suggestion: Story = {
  tags: ['states'],
  play: async ({ canvasElement }) => {
    await reaches(formIn(canvasElement), 'idle');
    enter(formIn(canvasElement), 'reader@gmial.com');
    await waitFor(() => expect(inside(formIn(canvasElement)).getAllByRole('button')[0]).not.toHaveClass('submit'));
  },
};

export const Submitting: Story = { tags: ['states'], args: { action: 'sign-up/never' }, play: ends('submitting') };

/** Replaces the form at the same height; the heading has the focus. */
export const Pending: Story = {
  tags: ['states'],
  play: async (context) => {
    const height = formIn(context.canvasElement).offsetHeight;
    await ends('pending')!(context);
    const form = formIn(context.canvasElement);
    await expect(form.offsetHeight).toBe(height);
    await waitFor(() => expect(form.shadowRoot!.activeElement).toHaveClass('heading'));
  },
};

export const PendingInOneRow: Story = { tags: ['states'], args: bare, play: ends('pending') };

export const PendingNarrow: Story = { tags: ['states'], args: bare, globals: { width: '280' }, play: ends('pending') };

/** Ghost links to the reader's inbox. */
export const PendingWithInbox: Story = {
  tags: ['states'],
  args: { action: 'sign-up/members/api/send-magic-link' },
  play: ends('pending'),
};

export const SentAgain: Story = {
  tags: ['states'],
  play: async (context) => {
    await ends('pending')!(context);
    const form = inside(formIn(context.canvasElement));
    await context.userEvent.click(form.getAllByRole('button')[0]!);
    await waitFor(() => expect(form.getAllByRole('status').some((region) => region.textContent!.trim())).toBe(true));
  },
};

export const Subscribed: Story = {
  tags: ['states'],
  args: { action: 'sign-up/subscribed', 'next-href': 'https://newsroom.example/', 'next-text': 'Read today’s stories' },
  play: ends('subscribed'),
};

export const Already: Story = { tags: ['states'], args: { action: 'sign-up/exists' }, play: ends('exists') };

/** New and known addresses get the same answer. */
export const Discreet: Story = {
  tags: ['states'],
  args: { action: 'sign-up/exists', discreet: true },
  play: ends('pending'),
};

export const OwnSuccessText: Story = {
  tags: ['states'],
  args: { 'success-heading': 'One click to go', 'success-text': 'The click is in the mail to {email}.' },
  play: ends('pending'),
};

export const Limited: Story = { tags: ['states'], args: { action: 'sign-up/limited' }, play: ends('limited') };

export const Closed: Story = { tags: ['states'], args: { action: 'sign-up/closed' }, play: ends('closed') };

export const Failed: Story = { tags: ['states'], args: { action: 'sign-up/failed' }, play: ends('failed') };

/** The service accepted the sign-up but says no more. */
export const Unclear: Story = { tags: ['states'], args: { action: 'sign-up/unclear' }, play: ends('unclear') };

/** The service explains the refusal in its own words. */
export const SaysWhy: Story = { tags: ['states'], args: { action: 'sign-up/says-why' }, play: ends('invalid') };

export const Offline: Story = {
  tags: ['states', '!autodocs'],
  globals: { network: 'offline' },
  play: ends('offline'),
};

/** Nothing was sent while offline; the reader decides. */
export const OnlineAgain: Story = {
  tags: ['states', '!autodocs'],
  play: async (context) => {
    const real = Object.getOwnPropertyDescriptor(navigator, 'onLine');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await ends('offline')!(context);
    if (real) Object.defineProperty(navigator, 'onLine', real);
    else Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
    await reaches(formIn(context.canvasElement), 'idle');
    await expect(inside(formIn(context.canvasElement)).getAllByRole('status')[0]).toHaveTextContent(/./);
  },
};

/** The service forbids requests from other sites, so the reader continues in a new tab. Here the tab stays closed. */
export const Opened: Story = {
  tags: ['states'],
  args: { action: 'sign-up/elsewhere', provider: PROVIDERS[9] },
  beforeEach: () => {
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = () => {};
    return () => void (HTMLFormElement.prototype.submit = submit);
  },
  play: ends('opened'),
};

export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light' }, globals: { scheme: 'dark' } };

export const DarkTheme: Story = { tags: ['themes'], args: { ...everything, theme: 'dark' } };

export const OnADarkPage: Story = { tags: ['themes'], args: everything, globals: { scheme: 'dark' } };

export const PendingOnADarkPage: Story = { tags: ['themes'], globals: { scheme: 'dark' }, play: ends('pending') };

export const InvalidOnADarkPage: Story = {
  tags: ['themes'],
  globals: { scheme: 'dark' },
  play: ends('invalid', 'reader@'),
};

export const Arabic: Story = { tags: ['languages'], args: arabic, globals: { locale: 'ar' } };

/** A widget whose language differs from the language of the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  args: { ...arabic, lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const ArabicPending: Story = {
  tags: ['languages'],
  args: arabic,
  globals: { locale: 'ar' },
  play: ends('pending'),
};

export const ArabicInvalid: Story = {
  tags: ['languages'],
  args: arabic,
  globals: { locale: 'ar' },
  play: ends('invalid', 'reader@'),
};

export const ArabicInOneRow: Story = {
  tags: ['languages'],
  args: { ...bare, privacy: arabic.privacy },
  globals: { locale: 'ar', width: '1100' },
};

export const Chinese: Story = {
  tags: ['languages'],
  args: {
    heading: '晨间矿讯',
    text: '五条稀土与关键矿产新闻，四分钟读完。',
    frequency: '每个工作日早上七点。',
    privacy: '',
  },
  globals: { locale: 'zh-Hans' },
  play: ends('pending'),
};

export const Newspaper: Story = { tags: ['themes'], args: agreed, globals: { page: 'serif' } };

export const TechBlog: Story = { tags: ['themes'], globals: { page: 'tech', scheme: 'dark' } };

/** The host page sets custom properties on the widget or on the whole page; the text on the button stays readable. */
export const CustomProperties: Story = {
  tags: ['themes'],
  decorators: [
    (story) => html`<div
      style="--news-accent: #f2c200; --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px"
    >
      ${story()}
    </div>`,
  ],
};

/** Errors in a colour of the host page. */
export const ErrorColour: Story = {
  tags: ['themes'],
  globals: { scheme: 'light' },
  decorators: [(story) => html`<div style="--news-error: #a3123f">${story()}</div>`],
  play: ends('invalid', 'reader@'),
};

/** With a theme, the widget paints its own background. */
export const OwnSurface: Story = {
  tags: ['themes'],
  args: { theme: 'light' },
  decorators: [
    (story) =>
      html`<div style="--news-surface: #eaf1f4; --news-text: #0d3b4c; --news-accent: #0b5c73">${story()}</div>`,
  ],
};

/** Parts let the host page style individual elements. */
export const Parts: Story = {
  tags: ['themes'],
  decorators: [
    (story) => html`<style>
        .house-style news-subscribe-form::part(input) {
          border-width: 0 0 2px;
          border-radius: 0;
        }
        .house-style news-subscribe-form::part(submit) {
          border-radius: 99px;
        }
      </style>
      <div class="house-style">${story()}</div>`,
  ],
};
