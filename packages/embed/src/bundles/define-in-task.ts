import { define, type WidgetClass } from '@news-widgets/core/element';
import { nextTask } from '@news-widgets/core/internal/page';

/** Registers a widget in a task of its own: together with evaluating the file it would be a long one. */
export const defineInTask = (tag: string, widget: WidgetClass): Promise<void> =>
  nextTask().then(() => define(tag, widget, __NEWS_WIDGETS_VERSION__));
