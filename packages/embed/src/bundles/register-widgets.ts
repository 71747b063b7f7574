// Must come before Lit, and so before any widget.
import { restoreLitGlobals } from './before-lit.js';
import type { Widget } from './modules.js';
import { defineInTask } from './define-in-task.js';

/** Registers widgets by their tags. Entry files must import this module first. */
export function registerWidgets(widgets: Readonly<Record<string, Widget>>): void {
  restoreLitGlobals();
  for (const [tag, widget] of Object.entries(widgets)) void defineInTask(tag, widget);
}
