import { address, arabicItems, items, longItems, mixedItems } from '@news-widgets/tooling/fixtures';
import { sheet } from '../../../apps/storybook/stories/index.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { LAYOUTS } from './article-card.js';
import articleCard from './article-card.stories.js';

type Args = typeof articleCard extends Meta<infer Known> ? Known : never;
type Item = (typeof items)[number];

/** Extreme content in every layout: nothing overflows and nothing overlaps. */
const meta: Meta<Args> = {
  ...articleCard,
  title: 'Widgets/Article card',
  id: 'widgets-article-card',
  tags: ['tests'],
  globals: { width: 'full' },
  parameters: sheet,
};
export default meta;

type Story = StoryObj<Args>;

const render = articleCard.render as (args: Args) => unknown;
const [live, markets, , magnets, mining] = items as [Item, Item, Item, Item, Item];

const all: Item = {
  ...mining,
  ...{ label: 'video', duration: 4000, readingMinutes: 12, dateModified: new Date().toISOString() },
  ...{ disclosure: 'ai', reviewedBy: 'the standards desk' },
  image: { ...mining.image!, caption: 'Clay hills at dawn.', credit: 'Photograph: B. Person' },
};

const stack = (content: unknown, style = ''): TemplateResult =>
  html`<div style="display: grid; gap: 2.5em; ${style}">${content}</div>`;
const layouts = (item: Item): unknown[] => LAYOUTS.map((layout) => render({ item, layout, captions: true }));
const at = (width: number, content: unknown): TemplateResult => html`<div style="width: ${width}px">${content}</div>`;

const torture = (item: Item): Story => ({
  render: () => stack([120, 320, 720].map((width) => at(width, stack(layouts(item))))),
});

export const LongHeadline: Story = torture(longItems[0]!);
export const LongWord: Story = torture(longItems[1]!);
export const NoPicture: Story = torture({ ...mining, image: undefined } as unknown as Item);
export const BrokenPicture: Story = torture({ ...mining, image: { url: address('images/withdrawn.webp'), alt: '' } });
const upright = { url: address('upright.webp'), alt: '', width: 480, height: 640 };
export const PortraitPicture: Story = torture({
  ...magnets,
  image: { ...upright, caption: 'Turbines at dusk.', credit: 'Photograph: Picture desk' },
});
/** A picture in portrait format, at its own ratio. */
export const PortraitRatio: Story = {
  render: () =>
    stack(
      LAYOUTS.map((layout) => render({ item: { ...magnets, image: upright }, layout, 'image-ratio': '3/4' })),
      'max-width: 720px',
    ),
};
export const Emoji: Story = torture({ ...mining, title: '👩🏽‍🔬🧲🌍 '.repeat(12), summary: '👩🏽‍🔬'.repeat(40) });
export const MixedScripts: Story = torture({ ...arabicItems[0]!, section: { name: 'Policy' }, summary: live.summary! });
export const Everything: Story = torture(all);

export const TortureOfArabicInEnglish: Story = torture(arabicItems[0]!);
export const TortureOfEnglishInArabic: Story = {
  ...torture({ ...all, language: 'en' }),
  globals: { locale: 'ar', width: 'full' },
};

/** In a column 120 px wide. */
export const Narrowest: Story = {
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 2.5em">
      ${[live, longItems[0]!, longItems[1]!, all].map((item) => at(120, stack(layouts(item))))}
    </div>`,
};
/** 1,400 px wide. */
export const Widest: Story = { render: () => at(1400, stack([all, longItems[0]!, markets].flatMap(layouts))) };

/** Text enlarged to 400 %. */
export const LargeText: Story = { render: () => stack(layouts(all), 'font-size: 400%') };
/** A page zoomed to 400 %. */
export const Zoom: Story = { render: () => stack(layouts(all), 'zoom: 4') };
export const ZoomInArabic: Story = {
  globals: { locale: 'ar', width: 'full' },
  render: () => stack(layouts(arabicItems[0]!), 'zoom: 4'),
};

/** Titles in several scripts. */
export const Scripts: Story = { render: () => stack(mixedItems.flatMap(layouts), 'max-width: 720px') };
