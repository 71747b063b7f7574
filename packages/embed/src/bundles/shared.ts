// Before Lit, so before any widget.
import { restoreLitGlobals } from './before-lit.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { defineInTask } from './define-in-task.js';
import type { HydrationModule, Widget } from './modules.js';

restoreLitGlobals();

/** Registers a widget; with `hydration`, those on the page take over what a server has rendered. */
export async function registerWidget(tag: string, widget: Widget, hydration?: HydrationModule): Promise<void> {
  await hydration?.whenParsed();
  // Hydration needs all code of what is on the page; what comes later loads it when needed.
  if (hydration && ownDocument.querySelector(tag)) await widget.load?.();
  await defineInTask(tag, widget);
}
