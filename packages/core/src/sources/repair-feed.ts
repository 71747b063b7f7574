import { repairText } from '../text/repair-text.js';
import { WINDOWS_1252 } from '../text/windows-1252.js';

/** C1 controls mean nothing in a text: they are Windows-1252 letters that somebody took for ISO 8859-1. */
const repair = (text: string) =>
  repairText(text).replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 128]!);

/** Repairs every text of a feed; addresses and ids stay as they are. */
export function repairFeed<Part extends object>(feed: Part): Part {
  for (const [name, value] of Object.entries(feed)) {
    if (value && typeof value === 'object') repairFeed(value as object);
    else if (
      typeof value === 'string' &&
      /[\x80-\uffff]/.test(value) &&
      !/^(?:id|.*url|srcset|image|language|date.*)$/i.test(name)
    )
      (feed as Record<string, unknown>)[name] = repair(value);
  }
  return feed;
}
