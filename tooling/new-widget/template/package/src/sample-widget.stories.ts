import { arabicItems, items } from '@news-widgets/tooling/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import './define.js';
import type { NewsSampleWidget } from './sample-widget.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Partial<
  Pick<
    NewsSampleWidget,
    'src' | 'items' | 'heading' | 'limit' | 'dates' | 'theme' | 'target' | 'loading' | 'refresh' | 'lang' | 'strings'
  >
> {
  'heading-level'?: number;
  'utm-source'?: string;
  'utm-medium'?: string;
  'utm-campaign'?: string;
  /** The markup between the tags. */
  content?: TemplateResult;
}

const render = (args: Args) => html`<news-sample-widget
  src=${args.src || nothing}
  heading=${args.heading || nothing}
  heading-level=${args['heading-level'] ?? nothing}
  limit=${args.limit ?? nothing}
  dates=${args.dates ?? nothing}
  theme=${args.theme ?? nothing}
  target=${args.target ?? nothing}
  loading=${args.loading ?? nothing}
  refresh=${args.refresh || nothing}
  lang=${args.lang || nothing}
  utm-source=${args['utm-source'] || nothing}
  utm-medium=${args['utm-medium'] || nothing}
  utm-campaign=${args['utm-campaign'] || nothing}
  .items=${args.items}
  .strings=${args.strings ?? {}}
  >${args.content ?? nothing}</news-sample-widget
>`;

const widgetIn = (canvas: HTMLElement) => canvas.querySelector<NewsSampleWidget>('news-sample-widget')!;
const inside = (canvas: HTMLElement) => within(widgetIn(canvas).shadowRoot as unknown as HTMLElement);
const reaches = (canvas: HTMLElement, state: string) =>
  waitFor(() => expect(widgetIn(canvas).matches(`:state(${state})`)).toBe(true), { timeout: 15_000 });

const meta: Meta<Args> = {
  title: 'Widgets/Sample widget',
  id: 'widgets-sample-widget',
  component: 'news-sample-widget',
  args: { heading: 'Sample widget', items },
  argTypes: { content: { table: { disable: true } } },
  render,
};
export default meta;

type Story = StoryObj<Args>;

const fromSource: Args = { src: 'feeds/latest.json', items: undefined };

/** Stories are shown. */
export const Ready: Story = {};
export const Narrow: Story = { tags: ['layouts'], globals: { width: '320' } };
export const Limit: Story = { tags: ['content'], args: { limit: 2 } };
export const AbsoluteDates: Story = { tags: ['content'], args: { dates: 'absolute' } };
export const NoDates: Story = { tags: ['content'], args: { dates: 'none' } };
export const HeadingLevel: Story = { tags: ['content'], args: { 'heading-level': 3 } };
export const OpensNewTab: Story = { tags: ['content'], args: { target: '_blank' } };
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { 'utm-source': 'partner', 'utm-medium': 'list', 'utm-campaign': 'launch' },
};
export const OtherWords: Story = { tags: ['content'], args: { items: [], strings: { empty: 'Nothing here.' } } };

export const FromSource: Story = {
  tags: ['content'],
  args: { ...fromSource, loading: 'eager' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};
export const Loading: Story = {
  tags: ['states'],
  args: { ...fromSource, src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(canvasElement, 'loading'),
};
/** There is nothing to show. */
export const Empty: Story = { tags: ['states'], args: { items: [] } };
export const Failed: Story = {
  tags: ['states'],
  args: {
    ...fromSource,
    src: 'feeds/missing.json',
    content: html`<a href="https://newsroom.example/">All stories</a>`,
  },
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};

let visits = 0;

/** The second attempt succeeds. */
export const Retry: Story = {
  tags: ['states'],
  render: (args) => render({ ...args, items: undefined, src: `feeds/late.json?sample-widget=${++visits}` }),
  play: async ({ canvasElement, userEvent, step }) => {
    await reaches(canvasElement, 'error');
    await step('Try again', () => userEvent.click(inside(canvasElement).getByRole('button')));
    await step('The stories are there', () => reaches(canvasElement, 'ready'));
  },
};

/** A refresh has failed: the stories loaded before stay. */
export const Stale: Story = {
  tags: ['states'],
  args: { refresh: 30 },
  beforeEach: () => {
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: TimerHandler, time?: number) =>
      wait(run, time === 30_000 ? 100 : time)) as typeof setTimeout;
    return () => void (window.setTimeout = wait);
  },
  render: (args) => render({ ...args, items: undefined, src: `feeds/once.json?sample-widget=${++visits}` }),
  play: ({ canvasElement }) => reaches(canvasElement, 'stale'),
};

export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light' }, globals: { scheme: 'dark' } };
export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark' } };

/** Right to left. */
export const Arabic: Story = {
  tags: ['languages'],
  args: { heading: '', items: arabicItems },
  globals: { locale: 'ar' },
};

/** A widget whose language differs from the language of the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  args: { heading: '', items: arabicItems, lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

/** The host page sets custom properties on the widget or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  args: { theme: 'light' },
  decorators: [
    (story) => html`<div
      style="--news-accent: #0a58ca; --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px; --news-surface: #eaf1f4; --news-text: #0d3b4c"
    >
      ${story()}
    </div>`,
  ],
};
