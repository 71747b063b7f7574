import { arabicItems, brokenPictureItems, longItems, mixedItems, unevenItems } from '@news-widgets/tooling/fixtures';
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
import sampleWidget from './sample-widget.stories.js';

type Args = typeof sampleWidget extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = {
  ...sampleWidget,
  title: 'Widgets/Sample widget',
  tags: ['context'],
  globals: { width: 'full' },
};
export default meta;

type Story = StoryObj<Args>;

const render = sampleWidget.render as (args: Args) => unknown;

export const InAnArticle: Story = { args: { limit: 3 }, decorators: [inArticle] };
export const InASidebar: Story = { decorators: [inSidebar] };
export const InAFooter: Story = { args: { limit: 2 }, decorators: [inFooter] };
export const OnADarkSite: Story = { args: { limit: 3 }, decorators: [onDarkSite] };

/** All variants side by side. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(
      render,
      { ...args, limit: 2 },
      {
        choices: { dates: ['relative', 'absolute', 'none'], theme: ['light', 'dark'], target: ['_blank'] },
        arabic: { items: arabicItems },
      },
    ),
};

/** Extreme content from real feeds, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    torture(
      render,
      { ...args, limit: 3 },
      {
        'Headlines of 300, 80 and 3 letters': { items: longItems },
        'Pictures that never come': { items: brokenPictureItems },
        'Without pictures, summaries or dates': { items: unevenItems },
        'Several scripts': { items: mixedItems },
      },
    ),
};
