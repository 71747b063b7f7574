import { ownDocument, pageGlobal, warnOnce } from '@news-widgets/core/internal/page';
import { readSettings } from './read-settings.js';

/**
 * Returns the script elements that this run serves: its own, or, if the browser does not say which that is, all that name a
 * widget and have none yet. Browsers do not say in shadow roots, and not if a tag manager runs the text of the script.
 */
export function takeScripts(): HTMLScriptElement[] {
  const taken = pageGlobal('embeds', () => new WeakSet<Element>());
  const own = ownDocument.currentScript as HTMLScriptElement | null;
  const scripts =
    own?.src && (isEmbed(own) || namesWidget(own)) ? [own] : scriptsIn(document).filter(isEmbed).filter(namesWidget);
  if (scripts.length === 0)
    warnOnce(
      'embed.js: its script element is not on the page. Put it where the widget is meant to be, outside of closed shadow roots, with ?widget=… in its address.',
    );
  const free = scripts.filter((script) => !taken.has(script));
  free.forEach((script) => taken.add(script));
  return free;
}

const isEmbed = ({ src }: HTMLScriptElement): boolean => /\/embed\.js([?#]|$)/.test(src);

const namesWidget = (script: HTMLScriptElement): boolean => readSettings(script).has('widget');

/** Returns all script elements, including those in open shadow roots. */
function scriptsIn(root: Document | ShadowRoot): HTMLScriptElement[] {
  const all = root === document ? ownDocument.querySelectorAll('*') : root.querySelectorAll('*');
  return [...all].flatMap((element) =>
    element.localName === 'script'
      ? [element as HTMLScriptElement]
      : element.shadowRoot
        ? scriptsIn(element.shadowRoot)
        : [],
  );
}
