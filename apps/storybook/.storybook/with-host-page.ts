import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './host-page.css';
import './hostile-page.css';
import { setMedia } from './media.js';
import { setNetwork } from './network.js';
import { fillSlots, tuning } from './tuning.js';
import './width-handle.js';

let lastNetwork = '';

/** Puts a story into a host page as chosen in the toolbar. */
export const withHostPage: Decorator = (story, { args, globals, viewMode, canvasElement, component }) => {
  const { page, scheme, theme, direction, locale, width, network, text, motion, colours } = globals as Record<
    string,
    string
  >;
  const mode = `${network} ${locale}`;
  if (mode !== lastNetwork) setNetwork(network!, locale!);
  lastNetwork = mode;
  setMedia({ 'prefers-reduced-motion': motion!, 'forced-colors': colours === 'active' ? 'active' : 'auto' });
  const dir = direction === 'auto' ? (/^(ar|fa|he|ur)$/.test(locale!) ? 'rtl' : 'ltr') : direction;
  const column = width === 'full' ? 'none' : `${width}px`;
  const { style, slots, rest } = tuning(args);
  if (slots.length > 0) queueMicrotask(() => fillSlots(canvasElement.querySelector(String(component)), slots));
  const themed = { ...rest, ...(args.theme === 'auto' || !args.theme ? { theme } : {}) };
  const alone = viewMode === 'story';
  return html`<div class="host ${alone ? 'fill' : ''}" data-page=${page} data-scheme=${scheme} data-colours=${colours}
    dir=${dir} lang=${locale} style="--text: ${Number(text) / 100}">
    <div class="column" style="--column: ${column}${style}">${keyed(mode, story({ args: themed }))}${alone && width !== 'full' ? html`<width-handle></width-handle>` : ''}</div>
  </div>`;
};
