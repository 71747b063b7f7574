import type { Point } from '@news-widgets/core/internal/points';

/** Returns the highlights as plain text, numbered from `start` if given. */
export const asText = (title: string, points: Point[], start?: number): string =>
  [title, ...points.map(({ text }, index) => `${start === undefined ? '•' : `${start + index}.`} ${text.trim()}`)].join(
    '\n',
  );

/** Returns whether the text was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Permission denied, or an insecure page.
    return false;
  }
}

/** Returns whether the reader shared the text; closing the share sheet is not an error. */
export async function shareText(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}
