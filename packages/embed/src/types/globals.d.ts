/** Names of the widgets in this release, written in by the build. */
declare const __WIDGETS__: readonly string[];

/** The files that each widget's module imports, written in by the build. */
declare const __SHARED__: Readonly<Record<string, readonly string[]>>;

declare module 'virtual:widgets' {
  import type { LitElement } from 'lit';

  /** A widget class; `load` gets what shows content ahead of need. */
  type Widget = (new () => LitElement) & { load?(): Promise<void> };
  export const widgets: Readonly<Record<string, Widget>>;
}
