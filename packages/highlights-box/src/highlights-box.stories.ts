import { sheet } from '../../../apps/storybook/stories/index.js';
import { arabicPoints, items as stories, longItems, points } from '@news-widgets/tooling/fixtures';
import { inside, reaches, setAttributes } from '../../../apps/storybook/stories/play.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render as renderInto, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './define.js';
import type { NewsHighlightsBox } from './highlights-box.js';

/** Attributes by their HTML names, and properties without an attribute. */
interface Args extends Partial<
  Pick<
    NewsHighlightsBox,
    | 'items'
    | 'item'
    | 'src'
    | 'heading'
    | 'numbered'
    | 'copy'
    | 'share'
    | 'disclosure'
    | 'anchors'
    | 'language'
    | 'target'
    | 'theme'
    | 'lang'
    | 'loading'
    | 'order'
    | 'refresh'
    | 'relay'
    | 'strings'
  >
> {
  'heading-level'?: number;
  'collapse-after'?: number;
  'reviewed-by'?: string;
  'utm-source'?: string;
  'utm-medium'?: string;
  'utm-campaign'?: string;
  /** The markup between the tags. */
  content?: TemplateResult;
}

function render({ content, strings, items, ...attributes }: Args): NewsHighlightsBox {
  const box = document.createElement('news-highlights-box');
  setAttributes(box, attributes);
  // The property would hide the markup between the tags and the source.
  if (items && !content && !attributes.src) box.items = items;
  if (strings) box.strings = strings;
  if (content) renderInto(content, box);
  return box;
}

const boxIn = (canvas: HTMLElement): NewsHighlightsBox => canvas.querySelector('news-highlights-box')!;
const holds = async (canvas: HTMLElement): Promise<void> => {
  await reaches(boxIn(canvas), 'ready');
  for (const box of canvas.querySelectorAll('news-highlights-box'))
    await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
};

const linked = [
  { text: points[0]!, url: 'https://newsroom.example/prices' },
  { text: 'The figures stand in the table further down.', url: '#figures' },
  points[2]!,
];
const list = html`<ul>
  ${points.slice(0, 3).map((point) => html`<li>${point}</li>`)}
  <li>See <a href="https://newsroom.example/prices">all prices of the week</a>.</li>
</ul>`;

const meta: Meta<Args> = {
  title: 'Widgets/Highlights box',
  id: 'widgets-highlights-box',
  component: 'news-highlights-box',
  render,
  args: { items: points },
  argTypes: { content: { table: { disable: true } } },
  play: ({ canvasElement }) => holds(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

export const Bullets: Story = {};
export const Numbered: Story = { tags: ['layouts'], args: { numbered: true } };
export const Heading: Story = { tags: ['content'], args: { heading: 'At a glance' } };
export const HeadingLevels: Story = {
  tags: ['content'],
  parameters: sheet,
  render: (args) =>
    html`${[2, 3, 4, 5, 6].map((level) => render({ ...args, items: points.slice(0, 1), heading: `Level ${level}`, 'heading-level': level }))}`,
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    for (const [index, box] of [...canvasElement.querySelectorAll('news-highlights-box')].entries())
      await expect(inside(box).getByRole('heading', { level: index + 2 })).toBeVisible();
  },
};
export const HeadingLevel: Story = {
  tags: ['content'],
  args: { 'heading-level': 3 },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getByRole('heading', { level: 3 })).toBeVisible();
  },
};

/** The button says how many points are hidden, and hides them again. */
export const CollapseAfter: Story = {
  tags: ['layouts'],
  args: { 'collapse-after': 3 },
  play: async ({ canvasElement, userEvent }) => {
    await holds(canvasElement);
    const canvas = inside(boxIn(canvasElement));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(5));
    await userEvent.click(canvas.getByRole('button', { expanded: true }));
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3));
  },
};

/** The page's address ends in `#point-4`: all points are shown, and the fourth is marked. */
export const Anchors: Story = {
  tags: ['content'],
  args: { anchors: 'point', 'collapse-after': 2 },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getAllByRole('listitem')).toHaveLength(2);
    location.hash = 'point-4';
    const current = () => inside(boxIn(canvasElement)).getAllByRole('listitem')[3];
    await waitFor(() => expect(current()).toHaveAttribute('aria-current', 'location'));
    await waitFor(() => expect(boxIn(canvasElement).shadowRoot!.activeElement).toBe(current()));
    history.replaceState(null, '', location.pathname + location.search);
  },
};

/** The share button appears only if the browser can share. */
export const CopyAndShare: Story = {
  tags: ['content'],
  args: { copy: true, share: true },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getAllByRole('button')[0]).toBeVisible();
    await expect(inside(boxIn(canvasElement)).getByRole('status')).toHaveTextContent('');
  },
};

export const Links: Story = { tags: ['content'], args: { items: linked } };
/** A point may be an array of texts and links, in reading order. */
export const TextWithLinks: Story = {
  tags: ['content'],
  args: {
    items: [
      ['Prices rose ', { text: '5 %', url: 'https://newsroom.example/prices' }, ' in May.'],
      [
        { text: 'Freight', url: 'https://newsroom.example/freight' },
        ' and ',
        { text: 'licences', url: '#licences' },
        ' decide.',
      ],
      points[1]!,
    ],
  },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getAllByRole('link')).toHaveLength(3);
    await expect(inside(boxIn(canvasElement)).getAllByRole('listitem')[0]).toHaveTextContent('Prices rose 5 % in May.');
  },
};
/** The link leaves the page, the jump to the table does not. */
export const LinksOpenNewTab: Story = { tags: ['content'], args: { items: linked, target: '_blank' } };
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { items: linked.slice(0, 1), 'utm-source': 'partner', 'utm-medium': 'box', 'utm-campaign': 'launch' },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getByRole('link')).toHaveAttribute(
      'href',
      'https://newsroom.example/prices?utm_source=partner&utm_medium=box&utm_campaign=launch',
    );
  },
};

/** The page hears of the click and may cancel it. */
export const FollowedLink: Story = {
  tags: ['states'],
  args: { items: [points[1]!, ...linked.slice(0, 1)] },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    const box = boxIn(canvasElement);
    const opened = new Promise<number>((resolve) => {
      box.addEventListener('news-item-open', (event) => {
        event.preventDefault();
        resolve(event.detail.index);
      });
    });
    inside(box).getByRole('link').click();
    await expect(await opened).toBe(1);
  },
};

export const WrittenByAI: Story = { tags: ['content'], args: { disclosure: 'ai' } };
export const WrittenByAIReviewed: Story = {
  tags: ['content'],
  args: { disclosure: 'ai', 'reviewed-by': 'the standards desk' },
};
export const Reviewed: Story = { tags: ['content'], args: { 'reviewed-by': 'the standards desk' } };
export const OwnDisclosure: Story = {
  tags: ['content'],
  args: { disclosure: 'Translated from Portuguese by a machine.' },
};
export const Note: Story = {
  tags: ['content'],
  render: (args) => {
    const box = render(args);
    renderInto(html`<p slot="note">Source: price desk, Critical Minerals Review</p>`, box);
    return box;
  },
};
/** All features together, in a newspaper column. */
export const Everything: Story = {
  tags: ['content'],
  args: { ...CopyAndShare.args, ...WrittenByAIReviewed.args, 'collapse-after': 4 },
  globals: { page: 'serif' },
};

/** Without a source, the box is built from the list between the tags, links included. */
export const FromList: Story = { tags: ['content'], args: { content: list } };
/** An ordered list keeps its numbers and its start. */
export const FromOrderedList: Story = {
  tags: ['content'],
  args: { content: html`<ol start="4">${points.slice(0, 3).map((point) => html`<li>${point}</li>`)}</ol>` },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getByRole('list')).toHaveProperty('start', 4);
  },
};
/** The article's own highlights. */
export const FromSource: Story = { tags: ['content'], args: { src: 'feeds/highlights.json' } };
export const FromSourceByAddress: Story = {
  tags: ['content'],
  args: { src: 'feeds/highlights.json', item: stories[1]!.url },
};
/** The highlights of the newest story, in a source with another order. */
export const NewestStory: Story = { tags: ['content'], args: { src: 'feeds/highlights.json', order: 'newest' } };
export const FromSourceThroughRelay: Story = {
  tags: ['content'],
  args: { src: 'https://news.example/feeds/highlights.json', relay: 'https://relay.example' },
  play: ({ canvasElement }) => reaches(boxIn(canvasElement), 'ready'),
};
/** The list under "Highlights" in the body of an article page. */
export const FromArticlePage: Story = { tags: ['content'], args: { src: 'feeds/article.html', loading: 'eager' } };

export const LightTheme: Story = { tags: ['themes'], args: { theme: 'light', copy: true } };
export const DarkTheme: Story = { tags: ['themes'], args: { theme: 'dark', copy: true } };
export const OnADarkPage: Story = {
  tags: ['themes'],
  args: { copy: true, numbered: true },
  globals: { scheme: 'dark' },
};
export const ForcedColours: Story = {
  tags: ['themes'],
  args: { copy: true, 'collapse-after': 3 },
  globals: { colours: 'active' },
};
export const Newspaper: Story = { tags: ['themes'], globals: { page: 'serif' } };
export const Narrow: Story = {
  tags: ['layouts'],
  args: { copy: true, 'collapse-after': 3 },
  globals: { width: '280' },
};

/** Use the browser's print preview: all points and link addresses appear, but no buttons. */
export const Print: Story = { tags: ['themes'], args: { items: linked, copy: true, 'collapse-after': 1 } };

export const Arabic: Story = {
  tags: ['languages'],
  args: { items: arabicPoints, copy: true },
  globals: { locale: 'ar' },
};
export const Chinese: Story = {
  tags: ['languages'],
  args: { items: ['氧化镨钕本周再跌百分之二。', '镝和铽价格持平。', '磁体厂正在消耗库存。'] },
  globals: { locale: 'zh-Hans' },
};
export const ArabicInAnEnglishPage: Story = { tags: ['languages'], args: { items: arabicPoints } };
/** The box speaks the language of its text, not of the page. */
export const OwnLanguage: Story = { tags: ['languages'], args: { items: arabicPoints, lang: 'ar', copy: true } };
export const EnglishInAnArabicPage: Story = {
  tags: ['languages'],
  args: { copy: true, numbered: true },
  globals: { locale: 'ar' },
};
/** Fonts and voices follow the language of the points, which the page provides if the article does not. */
export const Language: Story = {
  tags: ['languages'],
  args: { items: arabicPoints, language: 'ar', copy: true },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await holds(canvasElement);
    await expect(inside(boxIn(canvasElement)).getByRole('list')).toHaveAttribute('lang', 'ar');
  },
};
/** All points align to the side where most of their letters begin; each keeps its own direction. */
export const ArabicWithLatinNames: Story = {
  tags: ['languages'],
  args: {
    items: ['MP Materials تعلن خطة جديدة لزيادة الإنتاج.', 'The ministry calls it useful.', ...arabicPoints.slice(0, 2)],
  },
  globals: { locale: 'ar' },
};

const [long, word] = longItems.map(({ title }) => title) as [string, string];
const torture = (items: NewsHighlightsBox['items'], heading: string): Story => ({
  globals: { width: 'full' },
  render: () => html`<div style="display: grid; gap: 2.5em">
    ${[120, 320, 720, 1400].flatMap((width) =>
      [false, true].map(
        (numbered) =>
          html`<div style="max-width: ${width}px">
            ${render({ items: items!, heading: `${heading} ${width} ${numbered ? 2 : 1}`, numbered, copy: true, disclosure: 'ai', 'collapse-after': 2 })}
          </div>`,
      ),
    )}
  </div>`,
});
export const LongText: Story = {
  tags: ['tests'],
  ...torture([long, { text: long, url: 'https://newsroom.example/long' }, 'Ore'], long),
};
export const LongWord: Story = {
  tags: ['tests'],
  ...torture([word, { text: word, url: 'https://newsroom.example/word' }, 'Ore'], word),
};
export const Emoji: Story = {
  tags: ['tests'],
  ...torture(['👩🏽‍🔬🧲🌍'.repeat(20), '🧲', '🌍 '.repeat(40)], '🧲 '.repeat(12)),
};
export const MixedScripts: Story = {
  tags: ['tests'],
  ...torture([arabicPoints[0]!, points[0]!, '镝和铽价格持平。'], 'أبرز النقاط'),
};

/** Text enlarged to 400 %. */
export const LargeText: Story = {
  tags: ['tests'],
  globals: { width: 'full' },
  render: (args) => html`<div style="font-size: 400%">${render({ ...args, copy: true })}</div>`,
};

/** A page zoomed to 400 %. */
export const Zoomed: Story = {
  tags: ['tests'],
  globals: { width: 'full' },
  render: (args) =>
    html`<div style="zoom: 4">${render({ ...args, copy: true, numbered: true, 'collapse-after': 2 })}</div>`,
};

/** A skeleton for four points. */
export const Loading: Story = {
  tags: ['states'],
  args: { src: 'feeds/never.json' },
  play: ({ canvasElement }) => reaches(boxIn(canvasElement), 'loading'),
};
/** The list between the tags stays readable while the source loads. */
export const LoadingWithList: Story = {
  tags: ['states'],
  ...Loading,
  args: { src: 'feeds/never.json', content: list },
};

/** Nothing is requested while the box is far below the fold. */
export const Waiting: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/highlights.json' },
  decorators: [
    (story) => html`<p>The box is 2,000 pixels further down.</p><div style="height: 2000px"></div>${story()}`,
  ],
  play: ({ canvasElement }) => reaches(boxIn(canvasElement), 'loading'),
};

/** Between two paragraphs: without highlights the box takes no space. */
export const Empty: Story = {
  tags: ['states'],
  args: { items: [] },
  decorators: [(story) => html`<p>The paragraph before.</p>${story()}<p>The paragraph after.</p>`],
  play: async ({ canvasElement }) => {
    await reaches(boxIn(canvasElement), 'empty');
    await expect(boxIn(canvasElement).getBoundingClientRect().height).toBe(0);
  },
};

export const Failed: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json' },
  play: async ({ canvasElement }) => {
    await reaches(boxIn(canvasElement), 'error');
    await expect(inside(boxIn(canvasElement)).getByRole('button')).toBeVisible();
  },
};
/** The list between the tags stays readable. */
export const FailedWithList: Story = {
  tags: ['states'],
  args: { src: 'feeds/missing.json', content: list },
  play: async ({ canvasElement }) => {
    await reaches(boxIn(canvasElement), 'error');
    await expect(canvasElement.querySelectorAll('news-highlights-box li')[0]).toBeVisible();
  },
};
export const Offline: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/highlights.json' },
  globals: { network: 'offline' },
  play: ({ canvasElement }) => reaches(boxIn(canvasElement), 'error'),
};

/** A refresh has failed: the highlights loaded before stay. */
export const Stale: Story = {
  tags: ['states', '!autodocs'],
  args: { src: 'feeds/highlights.json', refresh: 300 },
  play: async ({ canvasElement }) => {
    await reaches(boxIn(canvasElement), 'ready');
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await boxIn(canvasElement).source.refresh();
    window.fetch = fetch;
    await reaches(boxIn(canvasElement), 'stale');
    await expect(inside(boxIn(canvasElement)).getAllByRole('listitem')).toHaveLength(5);
  },
};

export const OtherWords: Story = { tags: ['content'], args: { strings: { title: 'What to know' } } };

/** The host page sets custom properties on the box or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  args: { copy: true, theme: 'light' },
  decorators: [
    (story) => html`<div
      style="--news-accent: #0a58ca; --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.5em; --news-radius: 10px; --news-surface: #f2f0ea; --news-text: #22301f"
    >
      ${story()}
    </div>`,
  ],
};

/** Parts let the host page style individual elements. */
export const Parts: Story = {
  tags: ['themes'],
  decorators: [
    (story) => html`<style>
        .house-style news-highlights-box::part(heading) {
          font-size: 0.9em;
          text-transform: uppercase;
        }
        .house-style news-highlights-box::part(point) {
          border: 0;
        }
      </style>
      <div class="house-style">${story()}</div>`,
  ],
};
