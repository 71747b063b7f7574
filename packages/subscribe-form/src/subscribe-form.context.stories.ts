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
import { expect, waitFor } from 'storybook/test';
import { NAMES, type NewsSubscribeForm } from './subscribe-form.js';
import subscribeForm from './subscribe-form.stories.js';

type Args = typeof subscribeForm extends Meta<infer Known> ? Known : never;

const meta: Meta<Args> = {
  ...subscribeForm,
  title: 'Widgets/Subscribe form',
  id: 'widgets-subscribe-form',
  tags: ['context'],
  globals: { width: 'full' },
};
export default meta;

type Story = StoryObj<Args>;

const render = subscribeForm.render as (args: Args) => unknown;
const bare: Partial<Args> = { heading: '', text: '', frequency: '', sample: '', privacy: '' };

/** No form overflows its container. */
const holds: Story['play'] = async ({ canvasElement }) => {
  const forms = [...canvasElement.querySelectorAll<NewsSubscribeForm>('news-subscribe-form')];
  await waitFor(() => expect(forms.every((form) => form.matches(':state(idle)'))).toBe(true));
  for (const form of forms) await expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth);
};

export const InAnArticle: Story = { decorators: [inArticle] };
export const InASidebar: Story = { decorators: [inSidebar] };
export const InAFooter: Story = {
  args: { ...bare, label: 'News from the desk, every weekday' },
  decorators: [inFooter],
};
export const OnADarkSite: Story = { decorators: [onDarkSite] };

/** All variants side by side. */
export const Permutations: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    permutations(render, args, {
      choices: {
        'ask-name': NAMES,
        theme: ['light', 'dark'],
        'hide-label': [true],
        lists: [
          '[{"id":"a","name":"Price Sheet","description":"Every Friday.","checked":true},{"id":"b","name":"Deep Ground"}]',
        ],
        consent: ['I agree to get this letter.'],
        image: ['images/strata-640.webp'],
        target: ['_blank'],
      },
      arabic: {
        heading: 'نشرة الصباح',
        text: 'خمسة أخبار عن العناصر الأرضية النادرة تُقرأ في أربع دقائق.',
        frequency: 'كل يوم عمل في السابعة.',
        privacy: '',
      },
    }),
  play: holds,
};

const long =
  'Letters on separation plants, magnets, freight and everything that a motor holds and a customs form leaves out';

/** Extreme content from real newsrooms, at three widths. */
export const Torture: Story = {
  tags: ['tests'],
  parameters: sheet,
  render: (args) =>
    torture(render, args, {
      'Long texts': { heading: long, text: `${long}. ${long}.`, label: long, button: 'Yes, send me all of them' },
      'One long word': {
        ...bare,
        heading: 'Hochleistungsdauermagnetenrecyclinganlagengenehmigung',
        button: 'Abonnieren',
      },
      'All fields': {
        'ask-name': NAMES[3],
        consent: long,
        lists: `[{"id":"a","name":"${long}"},{"id":"b","name":"Short"}]`,
      },
      'One row': bare,
      Arabic: { heading: 'نشرة الصباح', text: 'خمسة أخبار تُقرأ في أربع دقائق.', frequency: '', privacy: '' },
    }),
  play: holds,
};
