import type { Highlight } from './highlight.js';

/** The highlights as plain text. */
export const asText = (title: string, points: Highlight[][], numbered: boolean): string =>
  [
    title,
    ...points.map((point, index) => {
      const text = point.map((piece) => piece.text).join('');
      return `${numbered ? `${index + 1}.` : '•'} ${text.trim()}`;
    }),
  ].join('\n');

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
