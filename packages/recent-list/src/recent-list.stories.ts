import {
  address,
  arabicItems,
  brokenPictureItems,
  items,
  jsonFeed,
  longItems,
  manyItems,
  mixedItems,
  plainItems,
  repeatedItems,
  unevenItems,
} from '@news-widgets/tooling/fixtures';
import { inside, reaches, unless } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import './define.js';
import { DENSITIES, GROUPS, type NewsRecentList, THUMBNAILS } from './recent-list.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Pick<
  NewsRecentList,
  | 'src'
  | 'refresh'
  | 'items'
  | 'heading'
  | 'limit'
  | 'offset'
  | 'layout'
  | 'density'
  | 'group'
  | 'thumbnails'
  | 'dates'
  | 'summaries'
  | 'more'
  | 'exclude'
  | 'order'
  | 'relay'
  | 'category'
  | 'tag'
  | 'author'
  | 'lang'
  | 'target'
  | 'theme'
  | 'loading'
  | 'strings'
> {
  'heading-level': number;
  'see-all': string;
  'similar-to': string;
  'source-line': boolean;
  'utm-source': string;
  'utm-medium': string;
  'utm-campaign': string;
  /** The markup between the tags. */
  content: unknown;
}

const render = (args: Args) => html`<news-recent-list
  src=${unless('', args.src)}
  relay=${args.relay || nothing}
  heading=${unless('', args.heading)}
  heading-level=${unless(2, args['heading-level'])}
  limit=${unless(5, args.limit)}
  offset=${unless(0, args.offset)}
  layout=${unless('list', args.layout)}
  thumbnails=${args.thumbnails ?? nothing}
  density=${unless('comfortable', args.density)}
  group=${unless('none', args.group)}
  similar-to=${unless('', args['similar-to'])}
  ?source-line=${args['source-line']}
  dates=${unless('relative', args.dates)}
  ?summaries=${args.summaries}
  ?more=${args.more}
  exclude=${unless('', args.exclude)}
  order=${unless('source', args.order)}
  category=${args.category || nothing}
  tag=${args.tag || nothing}
  author=${args.author || nothing}
  lang=${args.lang || nothing}
  see-all=${unless('', args['see-all'])}
  target=${unless('_self', args.target)}
  theme=${unless('auto', args.theme)}
  loading=${unless('lazy', args.loading)}
  refresh=${unless(0, args.refresh)}
  utm-source=${unless('', args['utm-source'])}
  utm-medium=${unless('', args['utm-medium'])}
  utm-campaign=${unless('', args['utm-campaign'])}
  .items=${args.items}
  .strings=${args.strings ?? {}}
  >${args.content ?? nothing}</news-recent-list
>`;

const listIn = (canvas: HTMLElement): NewsRecentList => canvas.querySelector('news-recent-list')!;

const links = html`<ul>
  ${items.slice(0, 3).map(({ url, title }) => html`<li><a href=${url}>${title}</a></li>`)}
</ul>`;

const meta: Meta<Args> = {
  title: 'Widgets/Recent list',
  id: 'widgets-recent-list',
  component: 'news-recent-list',
  render,
  args: {
    src: 'feeds/latest.json',
    heading: 'Latest news',
    'heading-level': 2,
    limit: 5,
    offset: 0,
    layout: 'list',
    density: 'comfortable',
    group: 'none',
    'similar-to': '',
    'source-line': false,
    dates: 'relative',
    summaries: false,
    more: false,
    exclude: '',
    order: 'source',
    'see-all': '',
    target: '_self',
    theme: 'auto',
    loading: 'lazy',
    refresh: 0,
    'utm-source': '',
    'utm-medium': '',
    'utm-campaign': '',
  },
  argTypes: {
    content: { table: { disable: true } },
  },
  play: ({ canvasElement }) => {
    // In a small window the list is below the fold.
    listIn(canvasElement).scrollIntoView();
    return reaches(listIn(canvasElement), 'ready');
  },
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};

export const WithSummaries: Story = {
  tags: ['layouts'],
  args: { summaries: true, 'see-all': 'https://newsroom.example/latest' },
};

export const Grid: Story = {
  tags: ['layouts'],
  args: { layout: 'grid', limit: 6, summaries: true },
  globals: { width: '1100' },
};

/** One large story above the others. */
export const Lead: Story = {
  tags: ['layouts'],
  args: { layout: 'lead', limit: 6, 'source-line': true },
  globals: { width: '1100' },
};

/** A row that scrolls by swipe, keyboard or buttons. */
export const ScrollerRow: Story = { tags: ['layouts'], args: { layout: 'scroller', limit: 8 } };

/** Stories in order of time; a refresh marks and announces new ones. */
export const Timeline: Story = { tags: ['layouts'], args: { layout: 'timeline', limit: 6 } };

/** A story that arrived with the last refresh. */
export const TimelineWithNewStory: Story = {
  tags: ['states'],
  args: { src: '', layout: 'timeline', items: items.slice(1, 6) },
  play: async ({ canvasElement, step }) => {
    await reaches(listIn(canvasElement), 'ready');
    const list = listIn(canvasElement);
    await step('A story arrives', () => void (list.items = items.slice(0, 6)));
    await waitFor(() => expect(list.shadowRoot!.querySelectorAll('[part=new]')).toHaveLength(1));
  },
};

export const ByDay: Story = { tags: ['layouts'], args: { group: GROUPS[1], limit: 7 } };

export const Compact: Story = {
  tags: ['layouts'],
  args: { density: DENSITIES[1], limit: 7 },
  globals: { width: '280' },
};

/** Stories that share a section and tags with the story on this page. */
export const ReadNext: Story = {
  tags: ['content'],
  args: { 'similar-to': items[1]!.url, heading: 'Read next', src: '', items, limit: 3 },
};

const portrait = address('images/lattice-320.webp');

/** Opinions, videos, recordings, galleries and comments, each with its own icon or label. */
export const KindsOfStories: Story = {
  tags: ['content'],
  args: {
    src: '',
    items: [
      { ...items[0]!, label: 'video', duration: 94, commentCount: 128 },
      { ...items[1]!, section: { name: 'Opinion' }, authors: [{ name: 'Mara Oduya', image: portrait }] },
      { ...items[2]!, label: 'audio', duration: 1510 },
      { ...items[3]!, label: 'gallery', commentCount: 3 },
    ],
  },
};

export const Headlines: Story = { tags: ['layouts'], args: { layout: 'headlines', limit: 8 } };

export const Numbered: Story = {
  tags: ['layouts'],
  args: { layout: 'numbered', heading: 'Most read', thumbnails: 'none', dates: 'none' },
};

export const NumberedWithPictures: Story = {
  tags: ['layouts'],
  args: { layout: 'numbered', heading: 'Most read', thumbnails: 'end', summaries: true },
};

export const ThumbnailsStart: Story = { tags: ['layouts'], args: { thumbnails: THUMBNAILS[0], limit: 3 } };

export const ThumbnailsEnd: Story = {
  tags: ['layouts'],
  args: { thumbnails: THUMBNAILS[1], limit: 3, layout: 'headlines' },
};

export const ThumbnailsTop: Story = {
  tags: ['layouts'],
  args: { thumbnails: THUMBNAILS[2], limit: 3, summaries: true },
  globals: { width: '440' },
};

export const ThumbnailsNone: Story = { tags: ['layouts'], args: { thumbnails: THUMBNAILS[3], summaries: true } };

export const AbsoluteDates: Story = { tags: ['content'], args: { dates: 'absolute' } };

export const NoDates: Story = { tags: ['content'], args: { dates: 'none' } };

/** The button adds `limit` more stories, moves the focus to the first of them and announces their number. */
export const More: Story = {
  tags: ['content'],
  args: { src: 'feeds/english.json', more: true, limit: 4 },
  play: async ({ canvasElement, userEvent, step }) => {
    await reaches(listIn(canvasElement), 'ready');
    const list = listIn(canvasElement);
    const canvas = inside(list);
    await step('Show more', async () => userEvent.click(canvas.getByRole('button')));
    await step('Focus is on the first new story', () =>
      waitFor(() => expect(list.shadowRoot!.activeElement).toBe(canvas.getAllByRole('link')[4])),
    );
    await step('The number is announced', () =>
      waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/4/)),
    );
    await step('After the last story the button goes', async () => {
      await userEvent.click(canvas.getByRole('button'));
      await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
      await expect(canvas.getAllByRole('listitem')).toHaveLength(items.length);
    });
  },
};

export const SeeAll: Story = { tags: ['content'], args: { 'see-all': 'https://newsroom.example/latest' } };

/** Links carry campaign parameters unless they already have some. */
export const CampaignParameters: Story = {
  tags: ['content'],
  args: {
    src: 'feeds/english.json',
    limit: 3,
    'utm-source': 'partner',
    'utm-medium': 'list',
    'utm-campaign': 'launch',
  },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'ready');
    await expect(inside(listIn(canvasElement)).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      `${items[0]!.url}?utm_source=partner&utm_medium=list&utm_campaign=launch`,
    );
  },
};

/** The page receives `news-item-open` first and can cancel it, as Storybook does here. */
export const Open: Story = {
  tags: ['states'],
  args: { limit: 3 },
  play: async ({ canvasElement, userEvent, step }) => {
    await reaches(listIn(canvasElement), 'ready');
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-item-open', opened, { once: true });
    await step('Open a story', () => userEvent.click(inside(listIn(canvasElement)).getAllByRole('link')[1]!));
    await expect(opened).toHaveBeenCalledOnce();
  },
};

/** A story counts as viewed once half of it has been in view for one second. */
export const Seen: Story = {
  tags: ['states'],
  args: { limit: 1 },
  play: async ({ canvasElement, step }) => {
    const seen = fn();
    canvasElement.addEventListener('news-item-view', seen);
    await reaches(listIn(canvasElement), 'ready');
    await step('Look for a second', () => waitFor(() => expect(seen).toHaveBeenCalledOnce(), { timeout: 3000 }));
  },
};

/** Sorted by date; the default is the order of the source, which an editor may have chosen. */
export const NewestFirst: Story = {
  tags: ['content'],
  args: { src: '', items: [items[2]!, items[0]!, items[1]!], order: 'newest', dates: 'absolute' },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'ready');
    const times = [...listIn(canvasElement).shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    await expect(times).toEqual(times.toSorted().toReversed());
  },
};

/** Loads immediately, even far below the fold. */
export const Eager: Story = { tags: ['tests'], args: { loading: 'eager', limit: 3 } };

export const HeadingLevel: Story = {
  tags: ['content'],
  args: { 'heading-level': 3, limit: 3 },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'ready');
    await expect(inside(listIn(canvasElement)).getByRole('heading', { level: 3 })).toHaveTextContent('Latest news');
  },
};

/** Leaves out the story that the reader is on, even if its address carries campaign parameters. */
export const Exclude: Story = {
  tags: ['content'],
  args: { exclude: `${items[0]!.url}/?utm_medium=social`, heading: 'More news' },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'ready');
    await expect(inside(listIn(canvasElement)).queryByText(items[0]!.title)).toBeNull();
  },
};

/** Categories by name, slug or WordPress id. */
export const OneCategory: Story = {
  tags: ['content'],
  args: { src: 'feeds/english.json', category: 'Markets', heading: 'Markets' },
};

export const OneTag: Story = {
  tags: ['content'],
  args: { src: 'feeds/english.json', tag: 'magnets', heading: 'On magnets' },
};

export const OneAuthor: Story = {
  tags: ['content'],
  args: { src: 'feeds/english.json', author: 'Policy desk', heading: 'From the policy desk' },
};

export const LimitAndOffset: Story = { tags: ['content'], args: { limit: 3, offset: 2, heading: 'Further stories' } };

/** A story with several addresses, or a title with several stories, appears once. */
export const Repeats: Story = { tags: ['tests'], args: { src: '', items: repeatedItems.slice(0, 9), limit: 9 } };

export const LabelsAndSections: Story = {
  tags: ['content'],
  args: {
    src: '',
    limit: 7,
    summaries: true,
    items: items.slice(0, 7).map((item, index) => ({
      ...item,
      label: ['live', 'analysis', 'video', 'updated', 'sponsored', 'paid', 'Podcast'][index],
    })),
  },
};

export const OpensNewTab: Story = {
  tags: ['content'],
  args: { target: '_blank', 'see-all': 'https://newsroom.example/latest' },
};

export const OtherWords: Story = {
  tags: ['content'],
  args: { more: true, limit: 3, strings: { more: 'Older stories' } },
};

/** Without a source, the list is built from the links between the tags. */
export const FromLinks: Story = { tags: ['content'], args: { src: '', content: links } };

export const FromInlineJson: Story = {
  tags: ['content'],
  args: { src: '' },
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = jsonFeed(items.slice(0, 4));
    return render({ ...args, content: script });
  },
};

/** The name and logo of the feed, linked to its site. */
export const SourceLine: Story = {
  tags: ['content'],
  args: { src: '', 'source-line': true, limit: 3 },
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    const feed = JSON.parse(jsonFeed(items.slice(0, 3))) as object;
    script.textContent = JSON.stringify({ ...feed, icon: address('images/lattice-320.webp') });
    return render({ ...args, content: script });
  },
};

export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light', limit: 3 }, globals: { scheme: 'dark' } };

export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark', summaries: true, more: true } };

export const OnADarkPage: Story = {
  tags: ['themes'],
  args: { summaries: true, more: true },
  globals: { scheme: 'dark' },
};

export const Newspaper: Story = {
  tags: ['themes'],
  args: { summaries: true, 'see-all': 'https://newsroom.example/latest' },
  globals: { page: 'serif' },
};

export const TechBlog: Story = {
  tags: ['themes'],
  args: { summaries: true, more: true },
  globals: { page: 'tech', scheme: 'dark' },
};

export const Narrow: Story = {
  tags: ['layouts'],
  args: { 'see-all': 'https://newsroom.example/latest' },
  globals: { width: '280' },
};

export const Arabic: Story = {
  tags: ['languages'],
  args: {
    src: '',
    items: arabicItems,
    heading: 'آخر الأخبار',
    summaries: true,
    more: true,
    limit: 2,
    'see-all': 'https://newsroom.example/latest',
  },
  globals: { locale: 'ar' },
};

/** A widget whose language differs from the language of the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  args: { lang: 'ar', src: 'feeds/arabic.json', heading: 'آخر الأخبار', dates: 'absolute' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Chinese: Story = {
  tags: ['languages'],
  args: { src: 'feeds/chinese.json', heading: '最新消息', summaries: true },
  globals: { locale: 'zh-Hans' },
};

export const MixedLanguages: Story = { tags: ['languages'], args: { src: '', items: mixedItems, summaries: true } };

export const MixedLanguagesRightToLeft: Story = {
  tags: ['languages'],
  args: { src: '', items: mixedItems, heading: 'من كل اللغات', summaries: true },
  globals: { locale: 'ar' },
};

export const LongHeadlines: Story = {
  tags: ['tests'],
  args: { src: '', items: longItems, summaries: true },
  globals: { width: '440' },
};

export const OneLongWordNarrow: Story = {
  tags: ['tests'],
  args: { src: '', items: longItems },
  globals: { width: '280' },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'ready');
    const list = listIn(canvasElement);
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const UnevenFeed: Story = { tags: ['tests'], args: { src: '', items: unevenItems, summaries: true, limit: 8 } };

/** The tinted space stays in place. */
export const BrokenPictures: Story = { tags: ['states'], args: { src: '', items: brokenPictureItems } };

export const NoPictures: Story = { tags: ['tests'], args: { src: '', items: plainItems, summaries: true } };

export const NoPicturesInAGrid: Story = {
  tags: ['tests'],
  args: { src: '', items: plainItems, summaries: true, layout: 'grid', limit: 6 },
  globals: { width: '1100' },
};

export const HundredStories: Story = { tags: ['tests'], args: { src: '', items: manyItems(100), limit: 100 } };

/** The skeleton is as tall as the stories will be. */
export const Loading: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'loading'),
};

export const LoadingGrid: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json', layout: 'grid', limit: 6 },
  globals: { width: '1100' },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'loading'),
};

/** The links between the tags stay readable while the source loads, in the space reserved for the stories. */
export const LoadingWithLinks: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json', content: links },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'loading'),
};

/** Nothing is requested while the list is far below the fold. */
export const Waiting: Story = {
  tags: ['states', '!autodocs'],
  decorators: [
    (story) => html`<p>The list is 2,000 pixels further down.</p><div style="height: 2000px"></div>${story()}`,
  ],
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'loading'),
};

export const Empty: Story = {
  tags: ['states'],
  args: { src: 'feeds/empty.json' },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'empty'),
};

export const Failed: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json' },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'error');
    await expect(inside(listIn(canvasElement)).getByRole('button')).toBeVisible();
  },
};

/** The address does not exist: trying again would not help. */
export const Unavailable: Story = {
  tags: ['states'],
  args: { src: 'feeds/missing.json', content: html`<a href="https://newsroom.example/">All news at our site</a>` },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'error');
    await expect(inside(listIn(canvasElement)).queryByRole('button')).toBeNull();
    await expect(canvasElement.querySelector('news-recent-list a')).toBeVisible();
  },
};

/** The links between the tags stay readable. */
export const FailedWithLinks: Story = {
  tags: ['states'],
  args: { src: 'feeds/missing.json', content: links },
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'error');
    await expect(canvasElement.querySelectorAll('news-recent-list a')[0]).toBeVisible();
  },
};

/** Reads a feed without CORS headers through the page's own relay. */
export const ThroughRelay: Story = {
  tags: ['content'],
  args: { src: 'https://news.example/feeds/latest.json', relay: 'https://relay.example' },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'ready'),
};
export const Offline: Story = {
  tags: ['states', '!autodocs'],
  globals: { network: 'offline' },
  play: ({ canvasElement }) => reaches(listIn(canvasElement), 'error'),
};

let visits = 0;

/** The second attempt succeeds. */
export const Retry: Story = {
  tags: ['states', '!autodocs'],
  args: { limit: 3 },
  render: (args) => render({ ...args, src: `feeds/late.json?${++visits}` }),
  play: async ({ canvasElement, userEvent, step }) => {
    await reaches(listIn(canvasElement), 'error');
    await step('Try again', () => userEvent.click(inside(listIn(canvasElement)).getByRole('button')));
    await step('The list is there', () => reaches(listIn(canvasElement), 'ready'));
  },
};

/** A refresh has failed: the stories loaded before stay. */
export const Stale: Story = {
  tags: ['states', '!autodocs'],
  args: { refresh: 30, limit: 3 },
  beforeEach: () => {
    visits++;
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: TimerHandler, time?: number) =>
      wait(run, time === 30_000 ? 100 : time)) as typeof setTimeout;
    return () => void (window.setTimeout = wait);
  },
  render: (args) => render({ ...args, src: `feeds/once.json?${visits}` }),
  play: async ({ canvasElement }) => {
    await reaches(listIn(canvasElement), 'stale');
    await expect(inside(listIn(canvasElement)).getAllByRole('listitem')).toHaveLength(3);
  },
};

/** The host page sets custom properties on the widget or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  globals: { scheme: 'light' },
  args: { summaries: true },
  decorators: [
    (story) => html`<div
      style="--news-accent: light-dark(#0a58ca, #8ab4f8); --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px; --news-image-ratio: 1; --news-section-policy: light-dark(#7a1f5c, #e0a0cb)"
    >
      ${story()}
    </div>`,
  ],
};

/** With a theme, the widget paints its own background. */
export const OwnSurface: Story = {
  tags: ['themes'],
  args: { theme: 'light', limit: 3 },
  decorators: [
    (story) =>
      html`<div style="--news-surface: #eaf1f4; --news-text: #0d3b4c; --news-accent: #0b5c73">${story()}</div>`,
  ],
};

/** Parts let the host page style individual elements. */
export const Parts: Story = {
  tags: ['themes'],
  args: { summaries: true, layout: 'grid', limit: 3 },
  globals: { width: '1100' },
  decorators: [
    (story) => html`<style>
        .house-style news-recent-list::part(heading) {
          font-size: 1.8em;
          font-weight: 300;
        }
        .house-style news-recent-list::part(kicker) {
          text-transform: uppercase;
        }
        .house-style news-recent-list::part(media) {
          border-radius: 0 24px 0 0;
        }
      </style>
      <div class="house-style">${story()}</div>`,
  ],
};

/** A line below the list, such as a licence. */
export const Note: Story = {
  tags: ['content'],
  args: {
    limit: 3,
    content: html`<p slot="note"><small>Texts may be reprinted with a link to the source.</small></p>`,
  },
};
