import { define, type WidgetClass } from '@news-widgets/core/element';
import { warmUpLanguages } from '@news-widgets/core/internal/i18n';
import { nextTask } from '@news-widgets/core/internal/page';

/** Registers a widget in a task of its own: together with evaluating the file it would be a long one. */
export async function defineInTask(tag: string, widget: WidgetClass): Promise<void> {
  await nextTask();
  warmUpLanguages();
  await nextTask();
  define(tag, widget, __NEWS_WIDGETS_VERSION__);
}
