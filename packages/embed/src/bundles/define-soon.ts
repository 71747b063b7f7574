import { define, type WidgetClass } from '@news-widgets/core/element';
import { pause } from './pause.js';

/** Registers a widget in a task after the one that runs its file, so that neither holds up the page for long. */
export const defineSoon = (tag: string, widget: WidgetClass): Promise<void> =>
  pause().then(() => define(tag, widget, __NEWS_WIDGETS_VERSION__));
