import { arabicItems, items } from '@news-widgets/tooling/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './define.js';
import type { NewsSampleWidget } from './sample-widget.js';

type Args = Pick<NewsSampleWidget, 'src' | 'items' | 'heading' | 'limit' | 'dates'>;

const meta: Meta<Args> = {
  title: 'Widgets/Sample widget',
  component: 'news-sample-widget',
  args: { heading: 'Sample widget', items },
  render: ({ src, heading, limit, dates, items }) => html`<news-sample-widget
    src=${src || nothing}
    heading=${heading}
    limit=${limit ?? nothing}
    dates=${dates ?? nothing}
    .items=${items}
  ></news-sample-widget>`,
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
