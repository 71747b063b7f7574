import { diviText, ghostText, items, substackText, wholeStory, wordPressText } from '@news-widgets/tooling/fixtures';
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
import article from './article.stories.js';
import { MODES, TEXT_SIZES } from './types.js';

type Args = typeof article extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = { ...article, title: 'Widgets/Article', tags: ['context'], globals: { width: 'full' } };
export default meta;

type Story = StoryObj<Args>;

const render = article.render as (args: Args) => unknown;
const post = (title: string, contentHtml: string) => ({
  item: { url: 'https://newsroom.example/post', title, contentHtml },
});

export const InAnArticle: Story = { args: { mode: 'excerpt' }, decorators: [inArticle] };
export const InASidebar: Story = { args: { mode: 'summary', related: items.slice(1, 4) }, decorators: [inSidebar] };
export const InAFooter: Story = { args: { mode: 'summary' }, decorators: [inFooter] };
export const OnADarkSite: Story = { decorators: [onDarkSite] };

/** All variants side by side. */
export const Permutations: Story = {
  parameters: sheet,
  tags: ['tests'],
  render: (args) =>
    permutations(
      render,
      { ...args, mode: 'excerpt' },
      {
        choices: { mode: [...MODES], 'text-size': [...TEXT_SIZES], theme: ['light', 'dark'], target: ['_blank'] },
        arabic: { lang: 'ar' },
      },
    ),
};

/** Extreme content from real newsrooms, at three widths. */
export const Torture: Story = {
  parameters: sheet,
  tags: ['tests'],
  render: (args) =>
    torture(render, args, {
      WordPress: post('Old cores, new metal', wordPressText),
      Ghost: post('A coat of terbium and a day in the oven', ghostText),
      Divi: post('A row of several hundred small decisions', diviText),
      Substack: post('What a thin section tells', substackText),
      'A headline of 300 letters and nothing else': { item: { url: '', title: wholeStory.title.repeat(5) } },
    }),
};
