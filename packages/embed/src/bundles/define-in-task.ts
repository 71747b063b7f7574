import { define } from '@news-widgets/core/element';
import { importPageColours } from '@news-widgets/core/internal/element';
import { warmUpLanguages } from '@news-widgets/core/internal/i18n';
import { nextTask } from '@news-widgets/core/internal/page';
import { CSSResult } from 'lit';
import type { Widget } from './modules.js';

/** Registers a widget in a separate task, to avoid one long task together with the evaluation of the file. */
export async function defineInTask(tag: string, widget: Widget): Promise<void> {
  await nextTask();
  prepare(widget);
  await nextTask();
  define(tag, widget, __NEWS_WIDGETS_VERSION__);
}

/** Does what the first element of its kind would do: its first task is the longest. */
function prepare(widget: Widget): void {
  warmUpLanguages();
  importPageColours().catch(() => {});
  // Lit collects the styles when it is asked for the attributes.
  void widget.observedAttributes;
  for (const styles of widget.elementStyles) if (styles instanceof CSSResult) void styles.styleSheet;
}
