import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import './copy-link.js';
import './toolbar.js';

/** Pages that have no story on them, which is all that the toolbar changes. */
const WITHOUT_TOOLBAR = /^\/docs\/(welcome|tools-|what-is-new)/;

addons.setConfig({
  layoutCustomisations: {
    showToolbar: ({ path }, standard) => standard && !WITHOUT_TOOLBAR.test(path ?? ''),
  },
  theme: create({
    base: 'light',
    brandTitle: 'News Widgets',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#17191c',
    colorSecondary: '#8f2a12',
    appBg: '#f7f6f3',
    appBorderColor: '#dcdcd8',
    appBorderRadius: 4,
    barSelectedColor: '#8f2a12',
    textColor: '#17191c',
  }),
});
