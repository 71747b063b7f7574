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
import { html, nothing } from 'lit';
import { expect, fn, waitFor, within } from 'storybook/test';
import './define.js';
import type { NewsHighlightsBox } from './highlights-box.js';

interface Args extends Partial<
  Pick<
    NewsHighlightsBox,
    'items' | 'heading' | 'numbered' | 'copy' | 'share' | 'disclosure' | 'theme' | 'lang' | 'src' | 'refresh'
  >
> {
  'collapse-after'?: number;
  'reviewed-by'?: string;
}

const render = (args: Args) => html`<news-highlights-box
  src=${args.src || nothing}
  refresh=${args.refresh || nothing}
  lang=${args.lang || nothing}
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
  id: 'widgets-highlights-box',
  tags: ['context'],
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

/** All variants side by side. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(render, args, {
      choices: {
        numbered: [true],
        'collapse-after': [2],
        copy: [true],
        share: [true],
        disclosure: ['ai', 'Summed up by the desk.'],
        'reviewed-by': ['the standards desk'],
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

/** Extreme content from real newsrooms, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
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

const linked = [{ text: points[0]!, url: 'https://newsroom.example/scale' }, points[1]!];
const boxIn = (canvas: HTMLElement) => canvas.querySelector<NewsHighlightsBox>('news-highlights-box')!;
const isReady = (canvas: HTMLElement) => waitFor(() => expect(boxIn(canvas).matches(':state(ready)')).toBe(true));

/** The page receives `news-item-open` first and can cancel it. */
export const Open: Story = {
  tags: ['states'],
  args: { items: linked },
  globals: { width: '680' },
  play: async ({ canvasElement, userEvent, step }) => {
    await isReady(canvasElement);
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-item-open', opened, { once: true });
    const box = within(boxIn(canvasElement).shadowRoot as unknown as HTMLElement);
    await step('Follow a point', () => userEvent.click(box.getByRole('link')));
    await expect(opened).toHaveBeenCalledOnce();
  },
};

/** A box counts as viewed once half of it has been in view for one second. */
export const Seen: Story = {
  tags: ['states'],
  globals: { width: '680' },
  play: async ({ canvasElement, step }) => {
    const seen = fn();
    canvasElement.addEventListener('news-item-view', seen);
    await step('Look for a second', () => waitFor(() => expect(seen).toHaveBeenCalledOnce(), { timeout: 3000 }));
  },
};

/** A widget whose language differs from the language of the page. */
export const OtherLanguageThanThePage: Story = {
  tags: ['languages'],
  args: { lang: 'ar', items: ['صندوق من كل خمسين يوزن، والأرقام تُدوَّن في سجل.', 'النماذج لا تذكر كم في المحرّك من معدن.'] },
  globals: { width: '680' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

/** With a theme, the box paints its own background. */
export const OwnSurface: Story = {
  tags: ['themes'],
  args: { theme: 'light' },
  globals: { width: '680' },
  decorators: [
    (story) =>
      html`<div style="--news-surface: #eaf1f4; --news-text: #0d3b4c; --news-accent: #0b5c73">${story()}</div>`,
  ],
};

/** The article may change while it is being read. */
export const Refreshed: Story = {
  tags: ['states'],
  args: { src: 'feeds/highlights.json', refresh: 60, items: undefined },
  globals: { width: '680' },
  play: ({ canvasElement }) => isReady(canvasElement),
};
