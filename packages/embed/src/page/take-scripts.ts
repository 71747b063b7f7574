import { pageGlobal } from '@news-widgets/core/internal/page';

/**
 * The script elements that this run stands for: its own, or, where a tag manager runs the text so that there is none with
 * its address, all that ask for a widget and have none yet.
 */
export function takeScripts(): HTMLScriptElement[] {
  const taken = pageGlobal('embeds', () => new WeakSet<Element>());
  const own = document.currentScript as HTMLScriptElement | null;
  const scripts = own?.matches('[src*="/embed.js"], [src][data-widget]')
    ? [own]
    : [...document.querySelectorAll<HTMLScriptElement>('script[data-widget][src*="/embed.js"]')];
  const free = scripts.filter((script) => !taken.has(script));
  free.forEach((script) => taken.add(script));
  return free;
}
