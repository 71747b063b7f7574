/**
 * Reads the settings of a script element, by name. Parameters of its address come first: tag managers, optimisers and consent
 * tools preserve them. Attributes `data-news-…` also work. Short attributes `data-…` may belong to those tools, and count only
 * if nothing else names the widget.
 */
export function readSettings({ src, attributes, dataset }: HTMLScriptElement): Map<string, string> {
  const parameters = new URL(src, location.href).searchParams;
  const usesShort = !parameters.has('widget') && !dataset['newsWidget'];
  const settings = new Map<string, string>();
  for (const { name, value } of attributes) {
    const own = /^data-(news-)?(.+)/.exec(name);
    if (own && (own[1] || usesShort)) settings.set(own[2]!, value);
    // A custom property, unless the widget has an attribute of that name.
    if (own?.[1]) settings.set(`news-${own[2]}`, value);
  }
  for (const [name, value] of parameters) settings.set(name, value);
  return settings;
}
