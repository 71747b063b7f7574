import { arabicItems, items } from '@news-widgets/tooling/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './define.js';
import type { NewsHighlightsBox } from './highlights-box.js';

type Args = Pick<NewsHighlightsBox, 'src' | 'items' | 'heading' | 'limit' | 'dates'>;

const meta: Meta<Args> = {
  title: 'Widgets/Highlights box',
  component: 'news-highlights-box',
  args: { heading: 'Highlights box', items },
  render: ({ src, heading, limit, dates, items }) => html`<news-highlights-box
    src=${src || nothing}
    heading=${heading}
    limit=${limit ?? nothing}
    dates=${dates ?? nothing}
    .items=${items}
  ></news-highlights-box>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Stories are there. */
export const Ready: Story = {};

/** There is nothing to show. */
export const Empty: Story = { args: { items: [] } };

/** Right to left. */
export const Arabic: Story = {
  args: { heading: '', items: arabicItems },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};
