import { define, type WidgetClass } from '@news-widgets/core/element';
import { warmUpLanguages } from '@news-widgets/core/internal/i18n';
import { nextTask } from '@news-widgets/core/internal/page';

/** Registers a widget in a separate task, to avoid one long task together with the evaluation of the file. */
export async function defineInTask(tag: string, widget: WidgetClass): Promise<void> {
  await nextTask();
  warmUpLanguages();
  await nextTask();
  define(tag, widget, __NEWS_WIDGETS_VERSION__);
}
