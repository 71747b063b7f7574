import { PAGE_1252 } from './windows-1252.js';
import { PAGE_874 } from './windows-874.js';
import { repairWith } from './repair-with.js';
import { fromC1 } from './windows-1252.js';

/**
 * Repairs UTF-8 that was decoded as Windows-1252 or Windows-874, once or several times, even in parts of a text; correct text
 * is unchanged.
 */
export function repairText(text: string): string {
  const repaired = repairWith([PAGE_874, PAGE_1252], text);
  // Remaining C1 controls of a repaired text are also Windows-1252 letters.
  return repaired === text ? text : fromC1(repaired);
}
