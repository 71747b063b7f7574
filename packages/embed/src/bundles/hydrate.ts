import { giveBackMark } from './quiet-mark.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { define } from '@news-widgets/core/element';
import { warmUp } from '@news-widgets/core/intl';
import { widgets } from 'virtual:widgets';
import { adopt } from './adopt.js';
import { pause } from './pause.js';

/** As `all.ts`, but server-rendered content stays and comes alive. */
async function defineAll(): Promise<void> {
  for (const [tag, widget] of Object.entries(widgets)) {
    // What is there must be taken over whole; what comes later loads what it needs.
    if (document.querySelector(tag)) await widget.load?.();
    await adopt(tag, () => define(tag, widget, __NEWS_WIDGETS_VERSION__));
    await pause();
  }
}

giveBackMark();
warmUp();
void pause().then(defineAll);
