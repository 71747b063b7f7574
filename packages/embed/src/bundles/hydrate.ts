import { restoreHydrationGlobal } from './hydration-global.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { NewsElement } from '@news-widgets/core/element';
import { ownOf } from '@news-widgets/core/internal/page';
import { warmUp } from '@news-widgets/core/internal/i18n';
import { adopt } from './adopt.js';
import { defineInTask } from './define-in-task.js';
import { nextTask } from './next-task.js';
import { widgets } from './widgets.js';

/** As `all.ts`, but server-rendered content stays and comes alive. */
async function defineAll(): Promise<void> {
  // An element that is still being parsed cannot be hydrated.
  if (ownOf('readyState') === 'loading')
    await new Promise((resolve) => ownOf('addEventListener').call(document, 'DOMContentLoaded', resolve));
  for (const [tag, widget] of Object.entries(widgets)) {
    // Hydration needs all code of what is on the page; what comes later loads it when needed.
    if (ownOf('querySelector').call(document, tag)) await widget.load?.();
    await defineInTask(tag, widget);
  }
}

restoreHydrationGlobal();
NewsElement.restoreServerState = adopt;
warmUp();
void nextTask().then(defineAll);
