import type { Preview } from '@storybook/web-components-vite';
import '../docs/docs.css';
import { withActions } from 'storybook/actions/decorator';
import { PRELOAD_ENTRIES } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { configure } from 'storybook/test';
import { extractArgTypes } from './arg-types.js';
import { auditStory } from './audited.js';
import { rules } from '../stories/rules.js';
import { globalsOf, initialGlobals } from './globals.js';
import { widgets } from './manifests.js';
import { markup } from './markup.js';
import { afterEach, beforeEach } from './shown.js';
import { systemTheme } from './theme.js';
import { withHostPage } from './with-host-page.js';

// A busy machine must not fail a story.
configure({ asyncUtilTimeout: 15_000 });

const events = new Set(widgets.flatMap((widget) => widget.events?.map(({ name }) => name) ?? []));

// Stories link to a made-up publisher: clicks stay here, but hovering still shows the address.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.hostname === 'newsroom.example') event.preventDefault();
});

const preview: Preview = {
  // The neighbouring pages in the sidebar, with all widgets, would load before the stories' own feeds.
  beforeAll: () => addons.getChannel().removeAllListeners(PRELOAD_ENTRIES),
  // Storybook rejects a global in a link unless it has a type.
  globalTypes: Object.fromEntries(Object.keys(initialGlobals).map((name) => [name, {}])),
  initialGlobals: { ...initialGlobals, ...globalsOf(import.meta.env.AUDIT_GLOBALS) },
  beforeEach,
  afterEach: [afterEach, auditStory],
  decorators: [withHostPage, withActions],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', config: { rules } },
    actions: { handles: [...events] },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { extractArgTypes, source: { transform: markup }, theme: systemTheme(), toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Sources',
          'Widgets',
          [
            // Sorted by its path, "Article card" would come before "Article/…".
            'Article',
            ['Layouts', 'Content', 'States', 'Languages', 'Themes', 'In context', 'Tests'],
            '*',
            ['Layouts', 'Content', 'States', 'Languages', 'Themes', 'In context', 'Tests'],
          ],
          'Tools',
          'Foundations',
          ['Tokens', 'Typography', 'Content', 'Accessibility'],
          'What is new',
        ],
      },
    },
  },
};
export default preview;
