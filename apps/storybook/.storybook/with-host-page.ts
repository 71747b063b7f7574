import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './host-page.css';
import { setNetwork } from './network.js';

let lastNetwork = '';

/** Puts a story into a host page as the toolbar describes it. */
export const withHostPage: Decorator = (story, { args, globals, viewMode }) => {
  const { page, scheme, theme, direction, locale, width, network } = globals as Record<string, string>;
  if (network !== lastNetwork) setNetwork((lastNetwork = network!));
  const dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
  const column = width === 'full' ? 'none' : `${width}px`;
  const themed = { ...args, ...(args.theme === 'auto' || !args.theme ? { theme } : {}) };
  return html`<div class="host ${viewMode === 'story' ? 'fill' : ''}" data-page=${page} data-scheme=${scheme} dir=${dir} lang=${locale}>
    <div class="column" style="--column: ${column}">${keyed(locale + network!, story({ args: themed }))}</div>
  </div>`;
};
