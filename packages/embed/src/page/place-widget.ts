import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { readSettings } from './read-settings.js';

/** Null for what is no selector, too: then the widget stays at the script's place. */
function find(selector: string): Element | null {
  try {
    return ownDocument.querySelector(selector);
  } catch {
    return null;
  }
}

/** Puts the widget at the script's place, or into the element that `into` selects; the script's own address. */
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
  // A script in the head has no place of its own, and what `into` names may still be on its way.
  if (ownDocument.readyState === 'loading' && (into || script.closest('head')))
    ownDocument.addEventListener('DOMContentLoaded', place);
  else place();
  return script.src;
}
