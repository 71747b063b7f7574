import { arabicItems, items, longItems, mixedItems } from '@news-widgets/tooling/fixtures';
import {
  inArticle,
  inFooter,
  inSidebar,
  onDarkSite,
  permutations,
  sheet,
} from '../../../apps/storybook/stories/index.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor, within } from 'storybook/test';
import { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, type NewsArticleCard } from './article-card.js';
import articleCard from './article-card.stories.js';

type Args = typeof articleCard extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = {
  ...articleCard,
  title: 'Widgets/Article card',
  id: 'widgets-article-card',
  tags: ['context'],
  globals: { width: 'full' },
};
export default meta;

type Story = StoryObj<Args>;

const render = articleCard.render as (args: Args) => unknown;
const item = items[2]!;
const cardIn = (canvas: HTMLElement) => canvas.querySelector<NewsArticleCard>('news-article-card')!;
const link = (card: NewsArticleCard) => within(card.shadowRoot as unknown as HTMLElement).getAllByRole('link')[0]!;

export const InAnArticle: Story = { args: { item, 'heading-level': 2, layout: LAYOUTS[2] }, decorators: [inArticle] };
export const InASidebar: Story = { args: { item, 'heading-level': 2, layout: LAYOUTS[1] }, decorators: [inSidebar] };
export const InAFooter: Story = { args: { item, 'heading-level': 2, layout: LAYOUTS[4] }, decorators: [inFooter] };
export const OnADarkSite: Story = { args: { item, 'heading-level': 2, layout: LAYOUTS[2] }, decorators: [onDarkSite] };

/** All variants side by side. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(
      render,
      { ...args, item },
      {
        choices: {
          layout: LAYOUTS,
          label: ['live', 'sponsored', 'paid', 'updated', 'analysis', 'video'],
          dates: ['relative', 'absolute', 'none'],
          theme: ['light', 'dark'],
          disclosure: ['ai'],
          target: ['_blank'],
          'image-loading': IMAGE_LOADINGS,
          'image-priority': IMAGE_PRIORITIES,
        },
        arabic: { item: arabicItems[0]! },
      },
    ),
};

/** Extreme content from real feeds, in each layout and at several widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (
    args,
  ) => html`<div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); gap: 2.5em; align-items: start">
    ${[...longItems, ...mixedItems].flatMap((hard) => LAYOUTS.map((layout) => render({ ...args, item: hard, layout })))}
  </div>`,
};

/** The page receives `news-item-open` first and can cancel it. */
export const Open: Story = {
  tags: ['states'],
  args: { item },
  globals: { width: '680' },
  play: async ({ canvasElement, userEvent, step }) => {
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-item-open', opened, { once: true });
    await waitFor(() => expect(link(cardIn(canvasElement))).toBeVisible());
    await step('Open the story', () => userEvent.click(link(cardIn(canvasElement))));
    await expect(opened).toHaveBeenCalledOnce();
  },
};

/** A card counts as viewed once half of it has been in view for one second. */
export const Seen: Story = {
  tags: ['states'],
  args: { item },
  globals: { width: '680' },
  play: async ({ canvasElement, step }) => {
    const seen = fn();
    canvasElement.addEventListener('news-item-view', seen);
    await step('Look for a second', () => waitFor(() => expect(seen).toHaveBeenCalledOnce(), { timeout: 3000 }));
  },
};

/** Loads immediately, even far below the fold. */
export const Eager: Story = {
  tags: ['tests'],
  args: { src: 'feeds/latest.json', loading: 'eager' },
  globals: { width: '680' },
};

/** A widget whose language differs from the language of the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  globals: { width: '680' },
  render: (args) => {
    const card = render({ ...args, item: arabicItems[0]! }) as NewsArticleCard;
    card.lang = 'ar';
    return html`<div dir="rtl">${card}</div>`;
  },
};

/** With a theme, the card paints its own background. */
export const OwnSurface: Story = {
  tags: ['themes'],
  args: { item, theme: 'light' },
  globals: { width: '680' },
  decorators: [
    (story) =>
      html`<div style="--news-surface: #eaf1f4; --news-text: #0d3b4c; --news-accent: #0b5c73">${story()}</div>`,
  ],
};
