import { commentThread } from '@news-widgets/tooling/fixtures';
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
import comments from './comments.stories.js';

type Args = typeof comments extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = {
  ...comments,
  title: 'Widgets/Comments',
  id: 'widgets-comments',
  tags: ['context'],
  globals: { width: 'full' },
};
export default meta;

type Story = StoryObj<Args>;

const render = comments.render as (args: Args) => unknown;

export const InAnArticle: Story = { args: { limit: 3 }, decorators: [inArticle] };
export const InASidebar: Story = { args: { limit: 3 }, decorators: [inSidebar] };
export const InAFooter: Story = { args: { 'count-only': true }, decorators: [inFooter] };
export const OnADarkSite: Story = { args: { limit: 3 }, decorators: [onDarkSite] };

/** Shows all variants together. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(
      render,
      { ...args, limit: 1, loading: 'eager' },
      {
        choices: {
          sort: ['newest', 'oldest'],
          avatars: ['remote', 'none'],
          dates: ['absolute', 'none'],
          theme: ['light', 'dark'],
          target: ['_blank'],
          collapsed: [true],
          'read-only': [true],
          'count-only': [true],
        },
        arabic: {},
      },
    ),
};

const word = 'Seltenerdmagnetrecyclinganlagenbetriebsgenehmigung';
const one = { parent: null, date: '2026-11-01T10:00:00Z', author: { name: 'Ada' } };
const thread = (list: Record<string, unknown>[]) => ({
  src: '',
  thread: commentThread({ comments: list.map((own, index) => ({ ...one, id: `${index + 1}`, ...own })), total: 3 }),
});

/** Shows comments as readers really write them, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    torture(
      render,
      { ...args, 'read-only': true },
      {
        'Long words and names': thread([
          { author: { name: word.repeat(3) }, html: `<p>${word.repeat(4)}</p><pre>${word.repeat(4)}</pre>` },
          { html: `<p><a href="https://news.example/${word}">https://news.example/${word}</a></p>` },
        ]),
        'Answers to answers': thread(
          Array.from({ length: 8 }, (_, index) => ({
            parent: index > 0 ? `${Math.max(1, index - (index % 3))}` : null,
            html: `<p>Answer ${index}.</p>`,
          })),
        ),
        'Nothing but marks': thread([
          { author: { name: '???' }, html: '<p>!</p>' },
          { author: {}, html: '' },
        ]),
      },
    ),
};
