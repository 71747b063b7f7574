import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { readSettings } from './read-settings.js';

/** Returns null for an invalid selector, too: the widget then stays at the script. */
function find(selector: string): Element | null {
  try {
    return ownDocument.querySelector(selector);
  } catch {
    return null;
  }
}

/** Inserts the widget at the script, or into the element selected by `into`; returns the address of the script. */
export function placeWidget(script: HTMLScriptElement): string {
  const settings = readSettings(script);
  const [widget = '', into] = ['widget', 'into'].map((name) => settings.get(name));
  const known = __ATTRIBUTES__[widget]?.split(' ');
  if (!known) {
    const names = Object.keys(__ATTRIBUTES__).join(', ');
    warnOnce(`embed.js: there is no widget "${widget}". Write ?widget= and one of ${names} into its address.`);
    return '';
  }
  const element = ownDocument.createElement(`news-${widget}`);
  for (const [name, value] of settings)
    if (known.includes(name)) element.setAttribute(name, value);
    else if (name.startsWith('news-') && !known.includes(name.slice(5))) element.style.setProperty(`--${name}`, value);
  const place = () => {
    const target = (into && find(into)) || (script.closest('head') && ownDocument.body);
    if (target) target.append(element);
    else script.after(element);
  };
  // A script in the head marks no place in the body, and the element for `into` may not be parsed yet.
  if (ownDocument.readyState === 'loading' && (into || script.closest('head')))
    ownDocument.addEventListener('DOMContentLoaded', place);
  else place();
  return script.src;
}
