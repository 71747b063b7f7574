import { warnOnce } from '../page/warn-once.js';

/** A widget class as `define` needs it. */
export interface WidgetClass extends CustomElementConstructor {
  /** Stamped by `define`: the release that registered the tag. */
  newsVersion?: string;
}

/** A browser without what every layout needs. */
const isTooOld = (): boolean =>
  // Where applications test there is no layout, and often no `CSS`.
  !!globalThis.CSS?.supports && !CSS.supports('container-type', 'inline-size');

/**
 * Registers a widget under its tag. The first registration stays: the same version twice is silent, another one warns
 * once and names both. Never throws; does nothing where there is no `customElements`, as in Node, and in browsers that
 * are too old, where the markup between the tags stays.
 */
export function define(tag: string, widget: WidgetClass, version: string): void {
  if (isTooOld()) return;
  const registry = globalThis.customElements;
  const registered = registry?.get(tag) as WidgetClass | undefined;
  try {
    if (!registered) registry?.define(tag, Object.assign(widget, { newsVersion: version }));
    else if (registered.newsVersion !== version)
      // No tag in the message, so that two releases on a page warn once and not once per widget.
      warnOnce(
        `News Widgets: ${version} was ignored, ${registered.newsVersion ?? `another <${tag}>`} is in use. Load one version.`,
      );
  } catch (error) {
    // A class can be registered under one tag only, and a page may have patched the registry.
    warnOnce(`<${tag}>: ${String(error)}`);
  }
}
