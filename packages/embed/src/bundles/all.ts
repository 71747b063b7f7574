import { define } from '@news-widgets/core/element';
import { widgets } from 'virtual:widgets';
import { pause } from './pause.js';

/** Defines each widget in a task of its own, so that the page stays quick to answer. */
async function defineAll(): Promise<void> {
  for (const [tag, widget] of Object.entries(widgets)) {
    define(tag, widget, __NEWS_WIDGETS_VERSION__);
    await pause();
  }
}

void defineAll();
