/** Attributes of the script that are not the widget's, and those that run code or that strict pages refuse. */
const OWN = /^data-(widget|into|on.*|style)$/;

/** Null for what is no selector, too: then the widget stays where the script stands. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** Puts the widget where the script stands, or into the element that `data-into` selects; the script's own address. */
export function placeWidget(script: HTMLScriptElement): string {
  const { widget, into } = script.dataset;
  if (!__WIDGETS__.includes(widget!)) {
    console.warn(`embed.js: there is no widget "${widget}". Set data-widget to one of: ${__WIDGETS__.join(', ')}.`);
    return '';
  }
  const element = document.createElement(`news-${widget}`);
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-news-')) element.style.setProperty(`--${name.slice(5)}`, value);
    else if (name.startsWith('data-') && !OWN.test(name)) element.setAttribute(name.slice(5), value);
  const place = () => {
    const target = (into && find(into)) || (script.closest('head') && document.body);
    if (target) target.append(element);
    else script.after(element);
  };
  // What stands in the head has no place of its own, and what `data-into` names may still be on its way.
  if (document.readyState === 'loading' && (into || script.closest('head')))
    document.addEventListener('DOMContentLoaded', place);
  else place();
  return script.src;
}
