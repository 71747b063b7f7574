import { giveBackMark } from './quiet-mark.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { NewsElement } from '@news-widgets/core/element';
import { warmUp } from '@news-widgets/core/internal/i18n';
import { widgets } from 'virtual:widgets';
import { adopt } from './adopt.js';
import { defineSoon } from './define-soon.js';
import { pause } from './pause.js';

/** As `all.ts`, but server-rendered content stays and comes alive. */
async function defineAll(): Promise<void> {
  // What the parser is in the middle of could not be taken over.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  for (const [tag, widget] of Object.entries(widgets)) {
    // What is there must be taken over whole; what comes later loads what it needs.
    if (document.querySelector(tag)) await widget.load?.();
    await defineSoon(tag, widget);
  }
}

giveBackMark();
NewsElement.restoreServerState = adopt;
warmUp();
void pause().then(defineAll);
