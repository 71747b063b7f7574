import {
  BrowserIcon,
  GlobeIcon,
  SideBySideIcon,
  LightningIcon,
  MirrorIcon,
  PlayHollowIcon,
  TransferIcon,
  ZoomIcon,
} from '@storybook/icons';
import { createElement, Fragment } from 'react';
import { Select } from 'storybook/internal/components';
import { addons, types, useGlobals } from 'storybook/manager-api';
import { initialGlobals, isDefault, matches, type Menu, MENUS } from './globals.js';

const ICONS = {
  browser: BrowserIcon,
  globe: GlobeIcon,
  sidebyside: SideBySideIcon,
  lightning: LightningIcon,
  mirror: MirrorIcon,
  play: PlayHollowIcon,
  transfer: TransferIcon,
  zoom: ZoomIcon,
};

/** Shows only an icon for the default, so that the toolbar shows at a glance what differs. */
function ToolbarMenu({ menu: { id, title, icon, choices } }: { menu: Menu }) {
  const [globals, setGlobals] = useGlobals();
  const chosen = choices.find((choice) => matches(choice.globals, globals)) ?? choices[0]!;
  return createElement(Select, {
    // The component keeps its first value, so a story's own globals need a new one.
    key: `${id} ${chosen.title}`,
    ariaLabel: title,
    padding: 'small',
    icon: createElement(ICONS[icon]),
    options: choices.map((choice) => ({ title: choice.title, value: choice.title })),
    defaultOptions: isDefault(chosen) ? [] : [chosen.title],
    showSelectedOptionTitle: !isDefault(chosen),
    resetLabel: `Default: ${choices.find(isDefault)!.title}`,
    onReset: () => setGlobals(initialsOf(choices)),
    onSelect: (value) => setGlobals(choices.find((choice) => choice.title === value)!.globals),
  });
}

/** Returns the initial values of the globals that a menu sets. */
const initialsOf = (choices: Menu['choices']) =>
  Object.fromEntries(Object.keys(choices[0]!.globals).map((name) => [name, initialGlobals[name as 'page']]));

addons.register('news-widgets/toolbar', () =>
  addons.add('news-widgets/toolbar/menus', {
    type: types.TOOL,
    title: 'Host page and reader',
    match: ({ viewMode, tabId }) => !tabId && (viewMode === 'story' || viewMode === 'docs'),
    render: () =>
      createElement(
        Fragment,
        null,
        MENUS.map((menu) => createElement(ToolbarMenu, { key: menu.id, menu })),
      ),
  }),
);
