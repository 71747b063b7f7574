import {
  address,
  arabicItems,
  chineseItems,
  items,
  jsonFeed,
  mixedItems,
  picture,
} from '@news-widgets/tooling/fixtures';
import { inside, reaches, setAttributes } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render as renderInto, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, type NewsArticleCard } from './article-card.js';
import './define.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Partial<
  Pick<
    NewsArticleCard,
    | 'item'
    | 'src'
    | 'headline'
    | 'href'
    | 'kicker'
    | 'context'
    | 'summary'
    | 'byline'
    | 'published'
    | 'image'
    | 'captions'
    | 'layout'
    | 'label'
    | 'duration'
    | 'language'
    | 'disclosure'
    | 'dates'
    | 'target'
    | 'theme'
    | 'loading'
    | 'order'
    | 'refresh'
    | 'relay'
    | 'strings'
  >
> {
  updated?: string;
  'kicker-href'?: string;
  'image-alt'?: string;
  'image-ratio'?: string;
  'image-srcset'?: string;
  'image-sizes'?: string;
  'image-focus'?: string;
  'image-fallback'?: string;
  'image-caption'?: string;
  'image-credit'?: string;
  'image-loading'?: NewsArticleCard['imageLoading'];
  'image-priority'?: NewsArticleCard['imagePriority'];
  'reading-minutes'?: number;
  'reviewed-by'?: string;
  'relative-hours'?: number;
  'time-zone'?: string;
  'heading-level'?: number;
  'utm-source'?: string;
  'utm-medium'?: string;
  'utm-campaign'?: string;
  /** The markup between the tags. */
  content?: TemplateResult | Node;
}

function render({ content, strings, item, 'heading-level': level, ...attributes }: Args): NewsArticleCard {
  const card = document.createElement('news-article-card');
  setAttributes(card, { ...attributes, 'heading-level': level !== 3 && level });
  if (typeof item === 'object') card.item = item;
  else if (item !== undefined) card.setAttribute('item', String(item));
  if (strings) card.strings = strings;
  if (content) renderInto(content, card);
  return card;
}

const [live, markets, processing, magnets, mining] = items as [Item, Item, Item, Item, Item];
type Item = (typeof items)[number];

const cardIn = (canvas: HTMLElement): NewsArticleCard => canvas.querySelector('news-article-card')!;
const holds = async (canvas: HTMLElement): Promise<void> => {
  await reaches(cardIn(canvas), 'ready');
  for (const card of canvas.querySelectorAll('news-article-card'))
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
};

const link = html`<a href=${markets.url}>${markets.title}</a>`;

/** The same story as attributes. */
const storyAttributes: Args = {
  headline: processing.title,
  href: processing.url,
  kicker: 'Processing',
  summary: processing.summary!,
  byline: 'Processing desk; Research desk',
  published: processing.datePublished!,
  image: processing.image!.url,
  'image-srcset': processing.image!.srcset!,
};

const meta: Meta<Args> = {
  title: 'Widgets/Article card',
  id: 'widgets-article-card',
  component: 'news-article-card',
  render,
  args: { layout: LAYOUTS[0] },
  argTypes: { content: { table: { disable: true } } },
  play: ({ canvasElement }) => holds(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

export const FromAttributes: Story = { args: storyAttributes };

export const Stacked: Story = {
  tags: ['layouts'],
  args: { item: processing, layout: LAYOUTS[1] },
  globals: { width: '440' },
};

export const Row: Story = { tags: ['layouts'], args: { item: magnets, layout: LAYOUTS[2] } };

export const Hero: Story = { tags: ['layouts'], args: { item: live, layout: LAYOUTS[3] }, globals: { width: '1100' } };

export const HeroNarrow: Story = {
  tags: ['layouts'],
  args: { item: live, layout: LAYOUTS[3] },
  globals: { width: '280' },
};

export const Compact: Story = {
  tags: ['layouts'],
  args: { item: mining, layout: LAYOUTS[4] },
  globals: { width: '280' },
};

/** `auto` depends on the width of the card, not of the window. */
export const Auto: Story = {
  tags: ['layouts'],
  globals: { width: 'full' },
  render: () => html`<div style="display: grid; gap: 2.5em">
    ${[200, 340, 560, 900].map(
      (width, index) => html`<div style="max-width: ${width}px">${render({ item: items[index]! })}</div>`,
    )}
  </div>`,
};

/** A front page: one hero, a row of four, and a column of compact cards. */
export const FrontPage: Story = {
  tags: ['layouts'],
  globals: { width: '1100', page: 'serif' },
  render: () => html`<div style="display: grid; gap: 2em">
    ${render({ item: live, layout: 'hero', 'image-loading': 'eager', 'image-priority': 'high' })}
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); gap: 1.75em">
      ${items.slice(1, 5).map((item) => render({ item }))}
    </div>
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(16em, 1fr)); gap: 1.75em">
      ${items.slice(5, 8).map((item) => render({ item, layout: 'compact' }))}
    </div>
  </div>`,
};

export const Live: Story = { tags: ['content'], args: { item: live } };
export const Sponsored: Story = { tags: ['content'], args: { item: markets, label: 'sponsored' } };
export const Paid: Story = { tags: ['content'], args: { item: items[7]! } };
export const UpdatedLabel: Story = { tags: ['content'], args: { item: markets, label: 'updated' } };
export const Analysis: Story = { tags: ['content'], args: { item: magnets } };
export const OwnLabel: Story = { tags: ['content'], args: { item: markets, label: 'Podcast' } };

/** Screen readers hear the duration in words. */
export const Video: Story = {
  tags: ['content'],
  args: { item: magnets, label: 'video', duration: 185 },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(cardIn(canvasElement).shadowRoot!.querySelector('[part=label] .unseen')).toHaveTextContent(/[3٣३]/);
  },
};

export const KickerLink: Story = {
  tags: ['content'],
  args: { item: markets, 'kicker-href': 'https://newsroom.example/markets' },
};

/** The page is about markets, so the kicker is left out. */
export const KickerEqualToContext: Story = {
  tags: ['content'],
  args: { item: markets, context: 'markets' },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(cardIn(canvasElement)).queryByText('Markets')).toBeNull();
  },
};

export const Authors: Story = {
  tags: ['content'],
  args: { item: markets, byline: 'Markets desk; Policy desk; Research desk' },
};
export const ReadingTime: Story = { tags: ['content'], args: { item: markets, 'reading-minutes': 4 } };

export const Updated: Story = {
  tags: ['content'],
  args: { item: mining, updated: new Date(Date.now() - 7_200_000).toISOString() },
};
export const AbsoluteDates: Story = { tags: ['content'], args: { item: markets, dates: 'absolute' } };
export const NoDates: Story = { tags: ['content'], args: { item: markets, dates: 'none' } };
/** After two hours an absolute date is more useful. */
export const RelativeForTwoHours: Story = { tags: ['content'], args: { item: markets, 'relative-hours': 2 } };
export const TimeZone: Story = {
  tags: ['content'],
  args: { item: markets, dates: 'absolute', 'time-zone': 'Asia/Bangkok' },
};

export const WrittenByAI: Story = { tags: ['content'], args: { item: markets, disclosure: 'ai' } };
export const WrittenByAIReviewed: Story = {
  tags: ['content'],
  args: { item: markets, disclosure: 'ai', 'reviewed-by': 'the standards desk' },
};
export const ReviewedByAPerson: Story = {
  tags: ['content'],
  args: { item: markets, 'reviewed-by': 'the standards desk' },
};
/** An opinion, with a portrait of its author and the number of comments. */
export const Opinion: Story = {
  tags: ['content'],
  args: {
    item: {
      ...markets,
      section: { name: 'Opinion' },
      authors: [{ name: 'Mara Oduya', image: address('images/lattice-320.webp') }],
      commentCount: 128,
    },
  },
};
export const OwnDisclosure: Story = {
  tags: ['content'],
  args: { item: markets, disclosure: 'Translated from Portuguese by a machine.' },
};

const ratio = (value: string): Story => ({
  args: { item: mining, layout: 'stacked', 'image-ratio': value },
  globals: { width: '280' },
});
export const Ratio16to9: Story = { tags: ['layouts'], ...ratio('16/9') };
export const Ratio4to3: Story = { tags: ['layouts'], ...ratio('4/3') };
export const RatioSquare: Story = { tags: ['layouts'], ...ratio('1') };
export const RatioPortrait: Story = { tags: ['layouts'], ...ratio('3/4') };

/** The point that stays in view when the picture is cropped. */
export const Focus: Story = {
  tags: ['content'],
  args: { item: live, layout: 'stacked', 'image-ratio': '4/1', 'image-focus': '20% 90%' },
};
/** Screen readers hear the alternative text; without it, the picture is decorative. */
export const SpokenPicture: Story = {
  tags: ['content'],
  args: { ...storyAttributes, 'image-alt': 'Rows of square settling tanks seen from above' },
};
export const CaptionAndCredit: Story = {
  tags: ['content'],
  args: {
    ...storyAttributes,
    'image-caption': 'Settling tanks before the first filling.',
    'image-credit': 'Photograph: Picture desk',
  },
};
export const CaptionOfTheSource: Story = {
  tags: ['content'],
  args: {
    item: { ...mining, image: { ...mining.image!, caption: 'Clay hills at dawn.', credit: 'Photograph: B. Person' } },
    captions: true,
  },
};
/** The newest story of a source with another order. */
export const NewestStory: Story = { tags: ['content'], args: { src: 'feeds/latest.json', order: 'newest' } };
export const EagerPicture: Story = {
  tags: ['content'],
  args: { ...storyAttributes, 'image-loading': IMAGE_LOADINGS[1] },
};
export const HighPriority: Story = {
  tags: ['content'],
  args: { ...storyAttributes, 'image-loading': IMAGE_LOADINGS[1], 'image-priority': IMAGE_PRIORITIES[1] },
};
export const LowPriority: Story = {
  tags: ['content'],
  args: { ...storyAttributes, 'image-priority': IMAGE_PRIORITIES[2] },
};
export const PictureSizes: Story = { tags: ['content'], args: { ...storyAttributes, 'image-sizes': '12em' } };

const fallback = picture('lattice', '').url;
/** The story has no picture. */
export const FallbackPicture: Story = {
  tags: ['content'],
  args: { item: { ...markets, image: undefined } as unknown as Item, 'image-fallback': fallback },
};
/** The story's own picture fails to load. */
export const FallbackForBroken: Story = {
  tags: ['states'],
  args: { ...storyAttributes, 'image-srcset': '', image: address('images/withdrawn.webp'), 'image-fallback': fallback },
};

export const OpensNewTab: Story = { tags: ['content'], args: { item: markets, target: '_blank' } };
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { item: markets, 'utm-source': 'partner', 'utm-medium': 'card', 'utm-campaign': 'launch' },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(cardIn(canvasElement)).getByRole('link')).toHaveAttribute(
      'href',
      `${markets.url}?utm_source=partner&utm_medium=card&utm_campaign=launch`,
    );
  },
};
export const HeadlineLevel: Story = { tags: ['content'], args: { item: markets, 'heading-level': 2 } };

export const FromSource: Story = { tags: ['content'], args: { src: 'feeds/latest.json' } };
export const FromSourceThroughRelay: Story = {
  tags: ['content'],
  args: { src: 'https://news.example/feeds/latest.json', relay: 'https://relay.example' },
  play: ({ canvasElement }) => reaches(cardIn(canvasElement), 'ready'),
};
export const FromSourceByIndex: Story = { tags: ['content'], args: { src: 'feeds/english.json', item: '3' } };
export const FromSourceById: Story = { tags: ['content'], args: { src: 'feeds/english.json', item: mining.id } };
export const FromSourceByAddress: Story = { tags: ['content'], args: { src: 'feeds/english.json', item: magnets.url } };
/** Attributes override the source. */
export const FromSourceWithOwnKicker: Story = {
  tags: ['content'],
  args: { src: 'feeds/latest.json', kicker: 'Our pick' },
};
/** An empty attribute hides the value from the source. */
export const EmptyAttributes: Story = {
  tags: ['tests'],
  render: () => {
    const card = render({ item: magnets });
    for (const name of ['kicker', 'label', 'summary', 'byline', 'image']) card.setAttribute(name, '');
    return card;
  },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(cardIn(canvasElement).shadowRoot!.querySelector('[part=summary], [part=media]')).toBeNull();
  },
};

/** Without a source, the card is built from the link between the tags. */
export const FromLink: Story = { tags: ['content'], args: { content: link } };

/** A teaser as a WordPress theme writes it. */
export const FromTeaser: Story = {
  tags: ['content'],
  args: {
    content: html`<div class="post type-post">
      <figure class="post-thumbnail"><a href=${magnets.url}><img src=${magnets.image!.url} alt="" width="640" height="427" /></a></figure>
      <span class="cat-links"><a href="https://newsroom.example/magnets" rel="category tag">Magnets</a></span>
      <h2 class="entry-title"><a href=${magnets.url} rel="bookmark">${magnets.title}</a></h2>
      <div class="entry-meta"><time class="entry-date published" datetime=${magnets.datePublished!}>Yesterday</time> <a href="https://newsroom.example/ana" rel="author">the standards desk</a></div>
      <p>${magnets.summary} <a class="more-link" href=${magnets.url}>Read more</a></p>
    </div>`,
  },
};

const inlineJson = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
export const FromInlineJson: Story = {
  tags: ['content'],
  render: (args) => render({ ...args, content: inlineJson(jsonFeed([mining])) }),
};

export const KickerSlot: Story = {
  tags: ['content'],
  args: { item: markets, content: html`<span slot="kicker">Markets <em>this week</em></span>` },
};
export const HeadlineSlot: Story = {
  tags: ['content'],
  args: {
    item: markets,
    content: html`<span slot="headline">Nd<sub>2</sub>O<sub>3</sub> slips for a third week</span>`,
  },
};
export const MediaSlot: Story = {
  tags: ['content'],
  args: { item: markets, content: html`<img slot="media" alt="" src=${picture('price-band', '').url} />` },
};
export const FooterSlot: Story = {
  tags: ['content'],
  args: {
    item: markets,
    content: html`<p slot="footer"><small><a href="https://newsroom.example/prices">All prices</a></small></p>`,
  },
};

const related = html`<ul slot="footer" role="list">
  ${[magnets, mining].map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}
</ul>`;

/** A list of related stories in the footer, with links of their own. */
export const RelatedStories: Story = { tags: ['layouts'], args: { item: processing, content: related } };
export const RelatedStoriesHero: Story = {
  tags: ['layouts'],
  args: { item: live, layout: 'hero', content: related },
  globals: { width: '1100', page: 'serif' },
};
export const RelatedStoriesNarrow: Story = {
  tags: ['layouts'],
  args: { item: processing, content: related },
  globals: { width: '280' },
};

export const LightTheme: Story = { tags: ['themes'], args: { item: live, theme: 'light' } };
export const DarkTheme: Story = { tags: ['themes'], args: { item: live, theme: 'dark' } };
export const OnADarkPage: Story = { tags: ['themes'], args: { item: processing }, globals: { scheme: 'dark' } };
export const HeroOnADarkPage: Story = {
  tags: ['themes'],
  args: { item: live, layout: 'hero' },
  globals: { scheme: 'dark', width: '1100', page: 'serif' },
};

/** The system's colours replace those of the page. */
export const ForcedColours: Story = {
  tags: ['themes'],
  args: { item: live, 'reading-minutes': 4, disclosure: 'ai' },
  globals: { colours: 'active' },
};

export const Arabic: Story = { tags: ['languages'], args: { item: arabicItems[0]! }, globals: { locale: 'ar' } };
export const ArabicHero: Story = {
  tags: ['languages'],
  args: { item: arabicItems[0]!, layout: 'hero' },
  globals: { locale: 'ar', width: '1100' },
};
export const Chinese: Story = {
  tags: ['languages'],
  args: { item: chineseItems[0]!, 'reading-minutes': 5 },
  globals: { locale: 'zh-Hans' },
};
export const Thai: Story = { tags: ['languages'], args: { item: mixedItems[0]! } };
export const ArabicInAnEnglishPage: Story = {
  tags: ['languages'],
  args: { item: arabicItems[0]!, byline: 'Policy desk; مكتب السياسات' },
};
export const EnglishInAnArabicPage: Story = { tags: ['languages'], args: { item: magnets }, globals: { locale: 'ar' } };
export const OtherLanguageByAttribute: Story = {
  tags: ['languages'],
  args: { headline: arabicItems[1]!.title, href: arabicItems[1]!.url, language: 'ar' },
};

/** The skeleton is as tall as the card will be. */
export const Loading: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(cardIn(canvasElement), 'loading'),
};
export const LoadingHero: Story = { tags: ['states'], ...Loading, args: { src: 'feeds/never.json', layout: 'hero' } };
export const LoadingStacked: Story = {
  tags: ['states'],
  ...Loading,
  args: { src: 'feeds/never.json', layout: 'stacked' },
};
export const LoadingRow: Story = { tags: ['states'], ...Loading, args: { src: 'feeds/never.json', layout: 'row' } };
export const LoadingCompact: Story = {
  tags: ['states'],
  ...Loading,
  args: { src: 'feeds/never.json', layout: 'compact' },
};
export const LoadingWithReducedMotion: Story = { tags: ['states'], ...Loading, globals: { motion: 'reduce' } };

/** The link between the tags stays readable while the source loads. */
export const LoadingWithLink: Story = {
  tags: ['states'],
  ...Loading,
  args: { src: 'feeds/never.json', content: link },
};

/** Nothing is requested while the card is far below the fold. */
export const Waiting: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/latest.json' },
  decorators: [
    (story) => html`<p>The card is 2,000 pixels further down.</p><div style="height: 2000px"></div>${story()}`,
  ],
  play: ({ canvasElement }) => reaches(cardIn(canvasElement), 'loading'),
};

/** The source no longer has the story. */
export const Missing: Story = {
  tags: ['states'],
  args: { src: 'feeds/latest.json', item: 'withdrawn' },
  play: ({ canvasElement }) => reaches(cardIn(canvasElement), 'empty'),
};

export const Failed: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json' },
  play: async ({ canvasElement }) => {
    await reaches(cardIn(canvasElement), 'error');
    await expect(inside(cardIn(canvasElement)).getByRole('button')).toBeVisible();
  },
};

/** The link between the tags stays readable. */
export const FailedWithLink: Story = {
  tags: ['states'],
  args: { src: 'feeds/missing.json', content: link },
  play: async ({ canvasElement }) => {
    await reaches(cardIn(canvasElement), 'error');
    await expect(canvasElement.querySelector('news-article-card a')).toBeVisible();
  },
};

export const Offline: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/latest.json' },
  globals: { network: 'offline' },
  play: ({ canvasElement }) => reaches(cardIn(canvasElement), 'error'),
};

let visits = 0;

/** A refresh has failed: the story loaded before stays. */
export const Stale: Story = {
  tags: ['states', '!autodocs'],
  args: { refresh: 30 },
  beforeEach: () => {
    visits++;
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: TimerHandler, time?: number) =>
      wait(run, time === 30_000 ? 100 : time)) as typeof setTimeout;
    return () => void (window.setTimeout = wait);
  },
  render: (args) => render({ ...args, src: `feeds/once.json?card=${visits}` }),
  play: async ({ canvasElement }) => {
    await reaches(cardIn(canvasElement), 'stale');
    await expect(inside(cardIn(canvasElement)).getByRole('heading')).toBeVisible();
  },
};

export const OtherWords: Story = { tags: ['content'], args: { item: live, strings: { live: 'Now' } } };

/** The host page sets custom properties on the card or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  args: { item: live },
  decorators: [
    (story) => html`<div
      style="--news-accent: light-dark(#0a58ca, #8ab4f8); --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px; --news-image-ratio: 1; --news-summary-lines: 1; --news-section-policy: light-dark(#7a1f5c, #e0a0cb)"
    >
      ${story()}
    </div>`,
  ],
};

/** Parts let the host page style individual elements. */
export const Parts: Story = {
  tags: ['themes'],
  args: { item: processing },
  decorators: [
    (story) => html`<style>
        .house-style news-article-card::part(kicker) {
          text-transform: uppercase;
        }
        .house-style news-article-card::part(headline) {
          font-weight: 400;
        }
        .house-style news-article-card::part(media) {
          border-radius: 0 24px 0 0;
        }
      </style>
      <div class="house-style">${story()}</div>`,
  ],
};
