// Must come before Lit, and so before any widget.
import { restoreLitGlobals } from './before-lit.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { defineInTask } from './define-in-task.js';
import type { HydrationModule, Widget } from './modules.js';

restoreLitGlobals();

/** Registers a widget; with `hydration`, existing elements hydrate their server-rendered content. */
export async function registerWidget(tag: string, widget: Widget, hydration?: HydrationModule): Promise<void> {
  await hydration?.whenParsed();
  // Hydration needs all code for the elements on the page; elements added later load it on demand.
  if (hydration && ownDocument.querySelector(tag)) await widget.load?.();
  await defineInTask(tag, widget);
}
