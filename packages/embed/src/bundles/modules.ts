import type { LitElement } from 'lit';

/** The class of a widget; `load` imports code that is otherwise loaded on demand. */
export type Widget = (new () => LitElement) &
  Pick<typeof LitElement, 'elementStyles' | 'observedAttributes'> & { load?(): Promise<void> };

/** Exports of `shared.js` for the loader. */
export interface SharedModule {
  registerWidget(tag: string, widget: Widget, hydration?: HydrationModule): Promise<void>;
}

/** Exports of `shared/hydration.js` for the loader. */
export interface HydrationModule {
  whenParsed(): Promise<unknown> | undefined;
}
