import { author, items as stories, wholeStory } from '@news-widgets/tooling/fixtures';
import { inside, reaches, setAttributes } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render as renderInto, type TemplateResult } from 'lit';
import { expect, fn, waitFor, within } from 'storybook/test';
import './define.js';
import type { NewsAuthorCard } from './author-card.js';
import { LAYOUTS } from './types.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Partial<
  Pick<
    NewsAuthorCard,
    | ('src' | 'author' | 'item' | 'name' | 'job' | 'organisation' | 'place' | 'photo' | 'href' | 'bio' | 'email')
    | (
        | 'disclosure'
        | 'layout'
        | 'avatars'
        | 'latest'
        | 'theme'
        | 'target'
        | 'loading'
        | 'refresh'
        | 'lang'
        | 'strings'
        | 'relay'
        | 'order'
      )
  >
> {
  for?: string;
  'long-bio'?: string;
  'heading-level'?: number;
  'utm-source'?: string;
  'utm-medium'?: string;
  'utm-campaign'?: string;
  /** The markup between the tags. */
  content?: TemplateResult;
}

function render({ content, strings, author: own, ...attributes }: Args): NewsAuthorCard {
  const card = document.createElement('news-author-card');
  setAttributes(card, attributes);
  // The property would hide the markup between the tags and the source.
  if (own && !content && !attributes.src && !attributes.name) card.author = own;
  if (strings) card.strings = strings;
  if (content) renderInto(content, card);
  return card;
}

const widgetIn = (canvas: HTMLElement) => canvas.querySelector<NewsAuthorCard>('news-author-card')!;

const meta: Meta<Args> = {
  title: 'Widgets/Author card',
  id: 'widgets-author-card',
  component: 'news-author-card',
  args: { author, layout: LAYOUTS[0] },
  argTypes: { content: { table: { disable: true } } },
  render,
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'ready'),
};
export default meta;

type Story = StoryObj<Args>;

/** Photo, name, role, text, links and disclosure. */
export const Horizontal: Story = { args: { avatars: 'remote' } };
export const Vertical: Story = { tags: ['layouts'], args: { layout: LAYOUTS[1], avatars: 'remote' } };
export const Compact: Story = { tags: ['layouts'], args: { layout: LAYOUTS[2], avatars: 'remote' } };
export const Initials: Story = {
  tags: ['layouts'],
  args: { author: { ...author, image: 'https://avatars.example/a.png' }, avatars: 'initials' },
};
export const WithoutPhoto: Story = { tags: ['layouts'], args: { avatars: 'none' } };
export const Narrow: Story = { tags: ['layouts'], globals: { width: '320' } };
export const SeveralAuthors: Story = {
  tags: ['content'],
  args: {
    author: [author, { name: 'Tomás Ferreira', role: 'Reporter', bio: 'Writes about ports and what waits in them.' }],
  },
};
/** A long text is shortened. */
export const More: Story = {
  tags: ['content'],
  args: { author: { ...author, longBio: `${author.bio!} ${author.bio!}` } },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    const button = inside(widgetIn(canvasElement)).getByRole('button', { expanded: false });
    await userEvent.click(button);
    await waitFor(() => expect(inside(widgetIn(canvasElement)).getByRole('button', { expanded: true })).toBeVisible());
  },
};
export const FromAttributes: Story = {
  tags: ['content'],
  args: {
    name: 'Ana Lim',
    job: 'Markets editor',
    organisation: 'Critical Minerals Review',
    place: 'Singapore',
    photo: 'images/lattice-320.webp',
    href: 'https://newsroom.example/authors/ana-lim',
    bio: 'Writes about prices and who pays them.',
    'long-bio': 'Writes about prices and who pays them. Was a chemist before, which shows.',
    email: 'ana.lim@newsroom.example',
    disclosure: 'Owns shares in no company that she writes about.',
  },
};
export const FromMarkup: Story = {
  tags: ['content'],
  args: {
    content: html`<p>By <a rel="author" href="https://newsroom.example/authors/ana-lim">Ana Lim</a></p>
      <p>Writes about prices and who pays them.</p>`,
  },
};
/** The author of a story, with more stories by the same author. */
export const FromSourceThroughRelay: Story = {
  tags: ['content'],
  args: {
    src: 'https://news.example/feeds/latest.json',
    relay: 'https://relay.example',
    item: 1,
    latest: 3,
    loading: 'eager',
  },
};
export const FromSource: Story = {
  tags: ['content'],
  args: { src: 'feeds/latest.json', item: 1, latest: 3, loading: 'eager' },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-item-open', opened);
    const latest = await waitFor(() => inside(widgetIn(canvasElement)).getByRole('region'));
    await userEvent.click(within(latest).getAllByRole('link')[0]!);
    await expect(opened).toHaveBeenCalledOnce();
  },
};
export const ThroughRelay: Story = {
  tags: ['content'],
  args: { src: 'https://news.example/feeds/latest.json', relay: 'https://relay.example', loading: 'eager' },
};
/** The author of the newest story of a source with another order. */
export const NewestStory: Story = { tags: ['content'], args: { src: 'feeds/latest.json', order: 'newest' } };
/** A story that was updated after publication. */
export const UpdatedStory: Story = {
  tags: ['content'],
  args: { src: 'feeds/updated.json', latest: 1, loading: 'eager' },
  play: async ({ canvasElement }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    await waitFor(() => expect(widgetIn(canvasElement).shadowRoot!.querySelector('[part~=updated]')).toBeVisible());
  },
};
/** The button leads to a form on the page. */
export const Follow: Story = {
  tags: ['content'],
  args: { for: 'follow-by-mail' },
  decorators: [
    (story) => html`${story()}
      <form id="follow-by-mail"><label>E-mail <input type="email" /></label></form>`,
  ],
  play: async ({ canvasElement, userEvent }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    await userEvent.click(inside(widgetIn(canvasElement)).getByRole('button', { name: /Ana Lim/ }));
    await waitFor(() => expect(document.activeElement).toBe(canvasElement.querySelector('input')));
  },
};
export const HeadingLevel: Story = { tags: ['content'], args: { 'heading-level': 2 } };
export const OpensNewTab: Story = {
  tags: ['content'],
  args: { src: 'feeds/latest.json', item: 1, latest: 2, target: '_blank', loading: 'eager' },
};
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { 'utm-source': 'partner', 'utm-medium': 'embed', 'utm-campaign': 'launch' },
};
export const OtherWords: Story = {
  tags: ['content'],
  args: { for: 'x', strings: { follow: 'More from {name}' } },
};
export const Footer: Story = {
  tags: ['content'],
  args: {
    content: html`<a rel="author" href="https://newsroom.example/">Ana Lim</a><p slot="footer">All authors write under their own names.</p>`,
  },
};
export const Arabic: Story = {
  tags: ['languages'],
  args: { lang: 'ar', author: { name: 'ليلى حداد', role: 'محررة الأسواق', bio: 'تكتب عن الأسعار ومن يدفعها.' } },
  globals: { direction: 'rtl' },
};
export const Loading: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'loading'),
};
/** No author is named. */
export const Empty: Story = {
  tags: ['states'],
  args: { author: undefined },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'empty'),
};
export const Failed: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json', loading: 'eager' },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'error'),
};
/** A refresh has failed: the author stays, with a message. */
export const Stale: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/latest.json', refresh: 60, loading: 'eager' },
  play: async ({ canvasElement }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await widgetIn(canvasElement).source.refresh();
    window.fetch = fetch;
    await reaches(widgetIn(canvasElement), 'stale');
  },
};
export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light' } };
export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark' } };
export const CustomProperties: Story = {
  tags: ['themes'],
  decorators: [
    (story) =>
      html`<div
        style="--news-accent: #0a58ca; --news-font-heading: Georgia, serif; --news-photo-size: 6em; --news-space: 1.25em; --news-radius: 10px; --news-surface: #eaf1f4; --news-text: #0d3b4c"
        >${story()}</div
      >`,
  ],
};
/** Beside a story by the author. */
export const BelowAStory: Story = {
  tags: ['context'],
  args: { author: wholeStory.authors.map((one) => ({ ...one, bio: stories[1]!.summary! })), layout: LAYOUTS[2] },
};
