import { createElement, useState } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';

const SHOWN = 2000;

/** Copies the address, in which Storybook keeps the story, its controls and the toolbar. */
function CopyLink() {
  const [label, setLabel] = useState('Copy link');
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setLabel('Copied');
    setTimeout(() => setLabel('Copy link'), SHOWN);
  };
  return createElement(
    Button,
    { variant: 'ghost', size: 'small', padding: 'small', ariaLabel: 'Copy a link to what is shown now', onClick: copy },
    label,
  );
}

addons.register('news-widgets/copy-link', () =>
  addons.add('news-widgets/copy-link/tool', {
    type: types.TOOLEXTRA,
    title: 'Copy link',
    match: ({ viewMode, tabId }) => !tabId && (viewMode === 'story' || viewMode === 'docs'),
    render: CopyLink,
  }),
);
