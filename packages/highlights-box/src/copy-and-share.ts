import type { Point } from './highlight.js';

/** The highlights as plain text, with numbers from `start`. */
export const asText = (title: string, points: Point[], start?: number): string =>
  [title, ...points.map(({ text }, index) => `${start === undefined ? '•' : `${start + index}.`} ${text.trim()}`)].join(
    '\n',
  );

/** Whether the text is in the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no secure page.
    return false;
  }
}

/** Whether the reader has shared it; closing the sheet is no failure. */
export async function shareText(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}
