import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
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
