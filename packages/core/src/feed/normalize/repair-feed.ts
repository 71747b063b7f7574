import type { CodePage } from '../mojibake/code-page.js';
import { PAGE_1252 } from '../mojibake/page-1252.js';
import { repairWith } from '../mojibake/repair-with.js';
import { fromC1 } from '../mojibake/windows-1252.js';

/** Repairs every text of a feed; ids stay as they are, and addresses are ASCII except in `srcset`. */
export function repairFeed<Part extends object>(feed: Part, thai?: CodePage): Part {
  for (const [name, value] of Object.entries(feed))
    if (typeof value !== 'string') repairFeed(Object(value) as object, thai);
    else if (/[^\0-\x7f]/.test(value) && name !== 'id' && name !== 'srcset')
      (feed as Record<string, unknown>)[name] = fromC1(repairWith(thai ? [thai, PAGE_1252] : [PAGE_1252], value));
  return feed;
}
