import { warnOnce } from '../page/warn-once.js';

/** The class of a widget. */
export interface WidgetClass extends CustomElementConstructor {
  /** The release that registered the tag, set by `define`. */
  newsVersion?: string;
}

/** Returns whether the browser lacks a feature that every layout needs. */
const isTooOld = (): boolean =>
  // Test environments have no layout, and often no `CSS`.
  !!globalThis.CSS?.supports && !CSS.supports('container-type', 'inline-size');

/**
 * Registers a widget under its tag. The first registration wins: the same version again is ignored, and another one warns
 * once, naming both. Never throws; does nothing without `customElements`, as in Node, and in browsers that are too old, where
 * the markup between the tags stays.
 */
export function define(tag: string, widget: WidgetClass, version: string): void {
  if (isTooOld()) return;
  const registry = globalThis.customElements;
  const registered = registry?.get(tag) as WidgetClass | undefined;
  try {
    if (!registered) registry?.define(tag, Object.assign(widget, { newsVersion: version }));
    else if (registered.newsVersion !== version)
      // The message names no tag, so that two releases on a page warn once and not once per widget.
      warnOnce(
        `News Widgets: ${version} was ignored, ${registered.newsVersion ?? `another <${tag}>`} is in use. Load one version.`,
      );
  } catch (error) {
    // A class can be registered only once, and the page may have patched the registry.
    warnOnce(`<${tag}>: ${String(error)}`);
  }
}
