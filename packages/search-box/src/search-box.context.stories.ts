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
import searchBox from './search-box.stories.js';
import { RESULTS } from './types.js';

type Args = typeof searchBox extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = {
  ...searchBox,
  title: 'Widgets/Search box',
  id: 'widgets-search-box',
  tags: ['context'],
  globals: { width: 'full' },
};
export default meta;

type Story = StoryObj<Args>;

const render = searchBox.render as (args: Args) => unknown;
const found: Partial<Args> = { results: RESULTS[1], query: 'magnet', limit: 3 };

export const InAnArticle: Story = { args: found, decorators: [inArticle] };
export const InASidebar: Story = { args: found, decorators: [inSidebar] };
export const InAFooter: Story = { decorators: [inFooter] };
export const OnADarkSite: Story = { args: found, decorators: [onDarkSite] };

/** Shows all variants together. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(
      render,
      { ...args, ...found, limit: 2 },
      {
        choices: {
          layout: ['overlay', 'page'],
          dates: ['relative', 'absolute', 'none'],
          theme: ['light', 'dark'],
          'hide-label': [true],
          filters: [true],
          target: ['_blank'],
        },
        arabic: { src: 'feeds/arabic.json', query: 'المغناطيس' },
      },
    ),
};

const long = 'Search everything that we ever wrote about separation plants, magnets, freight and customs forms';

/** Shows content as editors really write it, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    torture(render, args, {
      'Long words': { label: long, button: 'Search the whole archive', placeholder: long, heading: long },
      'Several scripts': { ...found, src: 'feeds/mixed.json', query: 'a' },
      'Pictures that never come': { ...found, layout: 'page', src: 'feeds/pictures.json', query: 'the' },
    }),
};
