import type { LitElement } from 'lit';

/** The class of a widget; `load` gets what shows content ahead of need. */
export type Widget = (new () => LitElement) &
  Pick<typeof LitElement, 'elementStyles' | 'observedAttributes'> & { load?(): Promise<void> };

/** What `shared.js` exports for the loader. */
export interface SharedModule {
  registerWidget(tag: string, widget: Widget, hydration?: HydrationModule): Promise<void>;
}

/** What `shared/hydration.js` exports for the loader. */
export interface HydrationModule {
  whenParsed(): Promise<unknown> | undefined;
}
