// Must come before the support module, which sets a global.
import { restoreLitGlobals } from './before-hydration-support.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { NewsElement } from '@news-widgets/core/element';
import { warmUp } from '@news-widgets/core/internal/i18n';
import { ownDocument } from '@news-widgets/core/internal/page';
import { LitElement } from 'lit';
import { adopt } from './adopt.js';

const { litElementHydrateSupport: support } = globalThis as unknown as {
  litElementHydrateSupport: (lit: { LitElement: typeof LitElement }) => void;
};
restoreLitGlobals();
// Lit does this itself if the support module is loaded first.
support({ LitElement });
NewsElement.restoreServerState = adopt;
warmUp();

/** Resolves once the document is parsed: an element that is still being parsed cannot be hydrated. */
export const whenParsed = (): Promise<unknown> | undefined =>
  ownDocument.readyState === 'loading'
    ? new Promise((resolve) => ownDocument.addEventListener('DOMContentLoaded', resolve))
    : undefined;
