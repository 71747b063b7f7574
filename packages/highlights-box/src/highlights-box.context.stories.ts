import {
  inArticle,
  inFooter,
  inSidebar,
  onDarkSite,
  permutations,
  sheet,
  torture,
} from '@news-widgets/tooling/stories';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './define.js';
import type { NewsHighlightsBox } from './highlights-box.js';

interface Args extends Partial<
  Pick<NewsHighlightsBox, 'items' | 'heading' | 'numbered' | 'copy' | 'share' | 'disclosure' | 'theme'>
> {
  'collapse-after'?: number;
  'reviewed-by'?: string;
}

const render = (args: Args) => html`<news-highlights-box
  heading=${args.heading || nothing}
  ?numbered=${args.numbered}
  ?copy=${args.copy}
  ?share=${args.share}
  collapse-after=${args['collapse-after'] || nothing}
  disclosure=${args.disclosure || nothing}
  reviewed-by=${args['reviewed-by'] || nothing}
  theme=${args.theme === 'auto' ? nothing : (args.theme ?? nothing)}
  .items=${args.items}
></news-highlights-box>`;

const points = [
  'One crate in fifty is weighed; the figures go into a ledger that other ports now copy.',
  'The forms leave out how much of a motor is rare earth.',
  'Eleven harbours have asked for the scale’s drawings.',
  'The ministry calls the count useful and has not said for what.',
];
const long = points.join(' ');

const meta: Meta<Args> = {
  title: 'Widgets/Highlights box',
  component: 'news-highlights-box',
  args: { items: points },
  globals: { width: 'full' },
  render,
};
export default meta;

type Story = StoryObj<Args>;

export const InAnArticle: Story = { decorators: [inArticle] };
export const InASidebar: Story = { decorators: [inSidebar] };
export const InAFooter: Story = { args: { 'collapse-after': 2 }, decorators: [inFooter] };
export const OnADarkSite: Story = { args: { copy: true }, decorators: [onDarkSite] };

/** All variants at once. */
export const Permutations: Story = {
  parameters: sheet,
  render: (args) =>
    permutations(render, args, {
      choices: {
        numbered: [true],
        'collapse-after': [2],
        copy: [true],
        share: [true],
        disclosure: ['ai', 'Summed up by the desk.'],
        'reviewed-by': ['Ines Okafor'],
        theme: ['light', 'dark'],
      },
      arabic: {
        items: [
          'صندوق من كل خمسين يوزن، والأرقام تُدوَّن في سجل.',
          'النماذج لا تذكر كم في المحرّك من معدن.',
          'أحد عشر ميناءً طلب رسوم الميزان.',
        ],
      },
    }),
};

/** What editors really write, at three widths. */
export const Torture: Story = {
  parameters: sheet,
  render: (args) =>
    torture(render, args, {
      'One long point': { items: [long] },
      'One long word': { items: ['Hochleistungsdauermagnetenrecyclinganlagengenehmigungsverfahren', 'Ore'] },
      'Twenty points, numbered': {
        items: Array.from({ length: 20 }, (_, index) => points[index % 4]!),
        numbered: true,
      },
      'Long heading with buttons': { heading: long.slice(0, 90), copy: true, share: true },
    }),
};
