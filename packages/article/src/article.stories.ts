import {
  diviText,
  ghostText,
  items as stories,
  substackText,
  wholeStory,
  wordPressText,
} from '@news-widgets/tooling/fixtures';
import { inside, reaches, setAttributes } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render as renderInto, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './define.js';
import type { NewsArticle } from './article.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Partial<
  Pick<
    NewsArticle,
    | 'src'
    | 'item'
    | 'mode'
    | 'order'
    | 'contents'
    | 'avatars'
    | 'dates'
    | 'language'
    | 'related'
    | 'theme'
    | 'target'
    | 'loading'
    | 'refresh'
    | 'relay'
    | 'lang'
    | 'strings'
  >
> {
  'heading-level'?: number;
  'text-size'?: string;
  'time-zone'?: string;
  'relative-hours'?: number;
  'utm-source'?: string;
  'utm-medium'?: string;
  'utm-campaign'?: string;
  /** The markup between the tags. */
  content?: TemplateResult;
}

function render({ content, strings, item, related, ...attributes }: Args): NewsArticle {
  const article = document.createElement('news-article');
  setAttributes(article, attributes);
  // The property would hide the markup between the tags and the source.
  if (item && !content && !attributes.src) article.item = item;
  if (related) article.related = related;
  if (strings) article.strings = strings;
  if (content) renderInto(content, article);
  return article;
}

const widgetIn = (canvas: HTMLElement) => canvas.querySelector<NewsArticle>('news-article')!;

const meta: Meta<Args> = {
  title: 'Widgets/Article',
  id: 'widgets-article',
  component: 'news-article',
  args: { item: wholeStory, mode: 'full', dates: 'absolute' },
  argTypes: { content: { table: { disable: true } } },
  render,
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'ready'),
};
export default meta;

type Story = StoryObj<Args>;

const written = (title: string, contentHtml: string): Args => ({
  item: { url: 'https://newsroom.example/post', title, contentHtml, datePublished: '2026-11-12T08:00:00Z' },
});

/** The whole story with every part. */
export const Ready: Story = {};
/** The beginning of a story, as for stories from other sites. */
export const Excerpt: Story = { tags: ['layouts'], args: { mode: 'excerpt' } };
/** Headline, summary and a link to the whole story. */
export const Summary: Story = { tags: ['layouts'], args: { mode: 'summary' } };
export const Contents: Story = {
  tags: ['layouts'],
  args: { contents: true },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    const link = inside(widgetIn(canvasElement)).getByRole('link', { name: 'Why the heavy metals hold' });
    await userEvent.click(link);
    await waitFor(() =>
      expect(widgetIn(canvasElement).shadowRoot!.activeElement?.textContent).toContain('heavy metals'),
    );
  },
};
export const LargeText: Story = { tags: ['layouts'], args: { 'text-size': 'large' } };
export const SmallText: Story = { tags: ['layouts'], args: { 'text-size': 'small' } };
export const HeadingLevel: Story = {
  tags: ['content'],
  args: { 'heading-level': 1 },
  play: async ({ canvasElement }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    await expect(inside(widgetIn(canvasElement)).getByRole('heading', { level: 1 })).toBeVisible();
  },
};
/** The newest story of a source with another order. */
export const NewestStory: Story = {
  tags: ['content'],
  args: { src: 'feeds/latest.json', order: 'newest', mode: 'summary' },
};
export const RelatedStories: Story = { tags: ['content'], args: { mode: 'excerpt', related: stories.slice(0, 3) } };
export const OwnPortraits: Story = {
  tags: ['content'],
  args: { mode: 'summary', avatars: 'initials' },
};
export const Portraits: Story = {
  tags: ['content'],
  args: {
    mode: 'summary',
    avatars: 'remote',
    item: { ...wholeStory, authors: wholeStory.authors.map((author) => ({ ...author, image: wholeStory.image!.url })) },
  },
};
export const RelativeDates: Story = {
  tags: ['content'],
  args: {
    mode: 'summary',
    dates: 'relative',
    'relative-hours': 48,
    item: { ...wholeStory, datePublished: new Date(Date.now() - 7_200_000).toISOString() },
  },
};
export const NoDates: Story = { tags: ['content'], args: { mode: 'summary', dates: 'none' } };
export const TimeZone: Story = { tags: ['content'], args: { mode: 'summary', 'time-zone': 'Asia/Bangkok' } };
export const OpensNewTab: Story = { tags: ['content'], args: { mode: 'excerpt', target: '_blank' } };
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { mode: 'excerpt', 'utm-source': 'partner', 'utm-medium': 'embed', 'utm-campaign': 'launch' },
};
export const OtherWords: Story = {
  tags: ['content'],
  args: { mode: 'excerpt', strings: { readOn: 'All of it at {source}' } },
};

/** Slots replace individual parts. */
export const OwnParts: Story = {
  tags: ['content'],
  render: (args) => {
    const article = render({ ...args, mode: 'full' });
    renderInto(
      html`<a slot="section" href="https://newsroom.example/prices">Prices</a>
        <span slot="headline">A price that falls for want of hurry</span>
        <span slot="standfirst">Our own words below the headline.</span>
        <span slot="byline">By our own desk</span>
        <span slot="dates">Second week of November</span>
        <img slot="hero" src=${wholeStory.image!.url} width="640" height="427" alt="Stacks of shipping containers" />
        <p slot="highlights">One sentence in place of the list.</p>
        <p slot="corrections">Nothing to correct.</p>
        <p slot="summary">The price falls because warehouses are full.</p>
        <span slot="source">From the Critical Minerals Review</span>
        <span slot="licence">© 2026 Critical Minerals Review</span>
        <span slot="tags">On neodymium</span>
        <span slot="comments">Comments are closed.</span>
        <a slot="read-on" href="https://newsroom.example/waiting-buyers">Read on there</a>
        <a slot="related" href="https://newsroom.example/freight">Why freight decides the price</a>
        <p slot="footer">Reprinted with permission.</p>`,
      article,
    );
    return article;
  },
};
/** One author with a role, and a note on how the text was made. */
export const OneAuthor: Story = {
  tags: ['content'],
  args: {
    mode: 'summary',
    avatars: 'none',
    item: {
      ...wholeStory,
      authors: wholeStory.authors.slice(0, 1),
      disclosure: 'ai',
      reviewedBy: 'the standards desk',
    },
  },
};

/** Posts as editors write them. */
export const WordPressPost: Story = { tags: ['content'], args: written('Old cores, new metal', wordPressText) };
export const GhostPost: Story = {
  tags: ['content'],
  args: written('A coat of terbium and a day in the oven', ghostText),
};
export const DiviPage: Story = {
  tags: ['content'],
  args: written('A row of several hundred small decisions', diviText),
};
export const SubstackPost: Story = { tags: ['content'], args: written('What a thin section tells', substackText) };

/** Markup that is readable without script and becomes the story. */
export const FromMarkup: Story = {
  tags: ['content'],
  args: {
    content: html`<article>
      <header>
        <h1>Thorium stays behind</h1>
        <p class="byline">By <a rel="author" href="https://newsroom.example/authors/ana-lim">Ana Lim</a></p>
        <time datetime="2026-11-10T08:00:00Z">10 November 2026</time>
      </header>
      <p>What nobody wants leaves the plant last, in drums.</p>
      <h2>Where the drums go</h2>
      <p>For now they go nowhere: a hall holds eleven years of them.</p>
    </article>`,
  },
};
export const Arabic: Story = {
  tags: ['languages'],
  args: {
    lang: 'ar',
    item: {
      url: 'https://newsroom.example/ar',
      title: 'النيوديميوم يتراجع للأسبوع الثالث والديسبروسيوم يحافظ على سعره',
      summary: 'لم يُفتح منجم جديد، والطلبات في أعلى مستوى لها. ومع ذلك يتراجع السعر.',
      language: 'ar',
      datePublished: '2026-11-16T06:30:00Z',
      contentHtml:
        '<p>تعلّم المشترون الانتظار: يصل الطلب، فيُرسل السعر، ثم يسود الصمت حتى الطلب التالي.</p><h2>مخزون لا يحصيه أحد</h2><p>لا ينشر صانعو المغناطيس ما يملكونه من مخزون، لكن سجلات الشحن تشير إلى أربعة أشهر من المعادن الخفيفة.</p><blockquote><p>كنا نشتري حين ينخفض السعر.</p><cite>مدير المشتريات</cite></blockquote>',
    },
  },
  globals: { direction: 'rtl' },
};
export const Thai: Story = {
  tags: ['languages'],
  args: {
    language: 'th',
    item: {
      url: 'https://newsroom.example/th',
      title: 'ราคานีโอดิเมียมลดลงเป็นสัปดาห์ที่สามติดต่อกัน',
      contentHtml:
        '<p>ผู้ซื้อเรียนรู้ที่จะรอ คำถามเข้ามา ราคาออกไป แล้วทุกอย่างก็เงียบลงจนกว่าจะมีคำถามครั้งต่อไป</p><p>ผู้ผลิตแม่เหล็กไม่เปิดเผยปริมาณวัตถุดิบคงคลังของตน</p>',
    },
  },
};

export const FromSourceThroughRelay: Story = {
  tags: ['content'],
  args: {
    src: 'https://news.example/feeds/latest.json',
    relay: 'https://relay.example',
    loading: 'eager',
    mode: 'excerpt',
  },
};
export const FromSource: Story = {
  tags: ['states'],
  args: { src: 'feeds/latest.json', loading: 'eager', mode: 'excerpt' },
};
export const Loading: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'loading'),
};
/** There is nothing to show. */
export const Empty: Story = {
  tags: ['states'],
  args: { item: undefined },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'empty'),
};
/** The source no longer has the story. */
export const Missing: Story = {
  tags: ['states'],
  args: { src: 'feeds/latest.json', item: undefined, loading: 'eager' },
  render: (args) => {
    const article = render(args);
    article.setAttribute('item', 'https://newsroom.example/gone');
    return article;
  },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'missing'),
};
/** A story for subscribers shows only its beginning, whatever the mode. */
export const Paid: Story = {
  tags: ['states'],
  args: { item: { ...wholeStory, label: 'paid' } },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'paid'),
};
export const Failed: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json', loading: 'eager' },
  play: ({ canvasElement }) => reaches(widgetIn(canvasElement), 'error'),
};
/** A refresh has failed: the story stays, with a message. */
export const Stale: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/latest.json', refresh: 60, loading: 'eager', mode: 'summary' },
  play: async ({ canvasElement }) => {
    await reaches(widgetIn(canvasElement), 'ready');
    widgetIn(canvasElement).src = 'feeds/latest.json';
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await widgetIn(canvasElement).source.refresh();
    window.fetch = fetch;
    await reaches(widgetIn(canvasElement), 'stale');
  },
};
/** The page hears of every link before it is followed, and of reading progress. */
export const Events: Story = {
  tags: ['tests'],
  play: async ({ canvasElement, userEvent }) => {
    const fired = new Set<string>();
    const names = ['news-item-view', 'news-article-progress', 'news-article-complete', 'news-item-open'];
    for (const name of names) canvasElement.addEventListener(name, () => fired.add(name));
    canvasElement.addEventListener('news-item-open', (event) => event.preventDefault());
    await reaches(widgetIn(canvasElement), 'ready');
    await waitFor(() => expect(fired).toContain('news-item-view'), { timeout: 5000 });
    widgetIn(canvasElement).scrollIntoView({ block: 'end' });
    await waitFor(() => expect(fired).toContain('news-article-complete'), { timeout: 5000 });
    await userEvent.click(inside(widgetIn(canvasElement)).getByRole('link', { name: /magnet orders/ }));
    await expect([...fired].toSorted()).toEqual(names.toSorted());
  },
};
export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light', mode: 'excerpt' } };
export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark' } };
export const Narrow: Story = { tags: ['layouts'], globals: { width: '320' } };
export const CustomProperties: Story = {
  tags: ['themes'],
  decorators: [
    (story) => html`<style>
        .own-type {
          --news-accent: light-dark(#0a58ca, #8ab4f8);
          --news-font-heading: Georgia, 'Noto Serif', serif;
          --news-font-text: Georgia, 'Noto Serif', serif;
          --news-measure: 32em;
          --news-radius: 10px;
          --news-space: 1.25em;
          --news-surface: #eaf1f4;
          --news-text: #0d3b4c;
        }
        .own-type news-article::part(headline) {
          font-weight: 400;
        }
      </style>
      <div class="own-type">${story()}</div>`,
  ],
};
