import {
  arabicItems,
  brokenPictureItems,
  items,
  longItems,
  mixedItems,
  unevenItems,
} from '@news-widgets/tooling/fixtures';
import {
  inArticle,
  inFooter,
  inSidebar,
  onDarkSite,
  permutations,
  sheet,
  torture,
} from '../../../apps/storybook/stories/index.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { LAYOUTS, type NewsRecentList, THUMBNAILS } from './recent-list.js';
import recentList from './recent-list.stories.js';

type Args = typeof recentList extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = { ...recentList, title: 'Widgets/Recent list', tags: ['context'], globals: { width: 'full' } };
export default meta;

type Story = StoryObj<Args>;

const render = recentList.render as (args: Args) => unknown;

/** No list overflows its container. */
const holds: Story['play'] = async ({ canvasElement }) => {
  const lists = [...canvasElement.querySelectorAll<NewsRecentList>('news-recent-list')];
  await waitFor(() => expect(lists.every((list) => list.matches(':state(ready)'))).toBe(true));
  for (const list of lists) await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
};

export const InAnArticle: Story = {
  args: { limit: 3, heading: 'More on metals', exclude: 'current' },
  decorators: [inArticle],
};

export const InASidebar: Story = {
  // The example from the README.
  args: { content: html`<a href="https://newsroom.example/">Latest news from our newsroom</a>` },
  decorators: [inSidebar],
};

export const InAFooter: Story = {
  args: { heading: 'From our desk', layout: 'headlines', limit: 3, 'see-all': 'https://newsroom.example/latest' },
  decorators: [inFooter],
};

export const OnADarkSite: Story = {
  args: { layout: 'grid', limit: 3, heading: 'More news' },
  decorators: [onDarkSite],
};

/** All variants side by side. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(
      render,
      { ...args, src: '', items, limit: 2 },
      {
        choices: {
          layout: LAYOUTS,
          thumbnails: THUMBNAILS,
          dates: ['relative', 'absolute', 'none'],
          theme: ['light', 'dark'],
          summaries: [true],
          more: [true],
          target: ['_blank'],
        },
        arabic: { items: arabicItems, heading: 'آخر الأخبار' },
      },
    ),
  play: holds,
};

/** Extreme content from real feeds, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    torture(
      render,
      { ...args, src: '', limit: 3, summaries: true },
      {
        'Headlines of 300, 80 and 3 letters': { items: longItems },
        'Pictures that never come': { items: brokenPictureItems },
        'Without pictures, summaries or dates': { items: unevenItems },
        'Several scripts': { items: mixedItems },
        'Ranks in a narrow column': { items: longItems, layout: 'numbered', thumbnails: THUMBNAILS[1] },
      },
    ),
  play: holds,
};
