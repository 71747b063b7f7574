import { PAGE_1252 } from '../mojibake/windows-1252.js';
import { repairWith } from '../mojibake/repair-with.js';
import { fromC1 } from '../mojibake/windows-1252.js';
import type { Steps } from '../steps.js';
import type { Feed } from '../feed.js';
import { PAGE_874 } from '../mojibake/windows-874.js';

/** Signs of mojibake: several non-ASCII letters in a row, C1 controls, the first half of "à" or of a space. */
const SUSPICIOUS = /[^\0-\x7f]{2}|[\x80-\x9fÃÂ]/;

/** Repairs every text of a feed. Ids are kept; addresses are ASCII, except in `srcset`. */
export function* repairFeed(feed: Feed): Steps<void> {
  const { items, ...about } = feed;
  repair(about);
  Object.assign(feed, about);
  for (const item of items) {
    yield;
    repair(item);
  }
}

function repair(part: object): void {
  for (const [name, value] of Object.entries(part))
    if (typeof value === 'string') {
      if (name === 'id' || name === 'srcset' || !SUSPICIOUS.test(value)) continue;
      (part as Record<string, unknown>)[name] = fromC1(repairWith([PAGE_874, PAGE_1252], value));
    } else if (value && typeof value === 'object') repair(value as object);
}
