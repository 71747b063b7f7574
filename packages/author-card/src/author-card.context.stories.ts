import { author } from '@news-widgets/tooling/fixtures';
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
import authorCard from './author-card.stories.js';
import { LAYOUTS } from './types.js';

type Args = typeof authorCard extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = { ...authorCard, title: 'Widgets/Author card', tags: ['context'], globals: { width: 'full' } };
export default meta;

type Story = StoryObj<Args>;

const render = authorCard.render as (args: Args) => unknown;

export const InAnArticle: Story = { args: { avatars: 'remote', 'heading-level': 2 }, decorators: [inArticle] };
export const InASidebar: Story = {
  args: { layout: LAYOUTS[1], avatars: 'remote', 'heading-level': 2 },
  decorators: [inSidebar],
};
export const InAFooter: Story = { args: { layout: LAYOUTS[2], 'heading-level': 2 }, decorators: [inFooter] };
export const OnADarkSite: Story = { args: { avatars: 'remote', 'heading-level': 2 }, decorators: [onDarkSite] };

/** All variants side by side. */
export const Permutations: Story = {
  parameters: sheet,
  tags: ['tests'],
  render: (args) =>
    permutations(render, args, {
      choices: { layout: [...LAYOUTS], avatars: ['initials', 'remote', 'none'], theme: ['light', 'dark'] },
      arabic: { author: { name: 'ليلى حداد', role: 'محررة الأسواق', bio: 'تكتب عن الأسعار ومن يدفعها.' } },
    }),
};

/** Extreme names and texts, at three widths. */
export const Torture: Story = {
  parameters: sheet,
  tags: ['tests'],
  render: (args) =>
    torture(render, args, {
      'A long name and a long role': {
        author: {
          ...author,
          name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3),
          role: 'Editor at large '.repeat(8),
        },
      },
      'Only a name': { author: { name: 'Ana Lim' } },
      'Two scripts': { author: { ...author, name: '林安娜 (Ana Lim)', bio: 'كاتبة في الشؤون الاقتصادية, and more.' } },
    }),
};
