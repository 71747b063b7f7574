import type { Message } from '../message.js';

/** Words of the buttons of `<news-highlights-box>`. */
export const highlightsTools = {
  showAll: { one: 'Show {count} more', other: 'Show {count} more' } as Message,
  showFewer: 'Show fewer',
  copy: 'Copy',
  share: 'Share',
  /** Announced after copying. */
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Select the text instead.',
  shared: 'Shared.',
};
