import { addons } from 'storybook/manager-api';
import './copy-link.js';
import { systemTheme } from './theme.js';
import './toolbar.js';

/** Pages without a story, where the toolbar would change nothing. */
const WITHOUT_TOOLBAR = /^\/docs\/(welcome|tools-|what-is-new)/;

addons.setConfig({
  layoutCustomisations: {
    showToolbar: ({ path }, standard) => standard && !WITHOUT_TOOLBAR.test(path ?? ''),
  },
  theme: systemTheme(),
});
