import type { Selection } from '../types.js';

/** What items can be filtered by. */
export const FILTERS = ['category', 'tag', 'author'] as const;

/** What to request, and which items of the answer to build. */
export interface PlannedRequest extends Selection {
  url: string;
}
