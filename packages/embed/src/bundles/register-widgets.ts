// Before Lit, so before any widget.
import { restoreHydrationGlobal } from './before-lit.js';
import type { WidgetClass } from '@news-widgets/core/element';
import { defineInTask } from './define-in-task.js';

/** Registers these widgets by their tags. Entry files import this module first. */
export function registerWidgets(widgets: Readonly<Record<string, WidgetClass>>): void {
  restoreHydrationGlobal();
  for (const [tag, widget] of Object.entries(widgets)) void defineInTask(tag, widget);
}
