import type { NewsItemInit } from '@news-widgets/core/feed';
import type { AVATARS, DATES } from '@news-widgets/core/internal/item';
import type { Utm } from '@news-widgets/core/internal/url';
import type { Words } from '@news-widgets/core/i18n';
import type { MODES, ShownBody } from './types.js';

/** Options for rendering a story. */
export interface ArticleView {
  words: Words<'item' | 'highlightsBox' | 'article'>;
  locale: string;
  /** Language of the story, if known. */
  language: string | undefined;
  level: number;
  target: string;
  utm: Utm;
  mode: (typeof MODES)[number];
  dates: (typeof DATES)[number] | undefined;
  timeZone: string | undefined;
  relativeHours: number | undefined;
  avatars: (typeof AVATARS)[number] | undefined;
  contents: boolean | undefined;
  /** Address of the source. */
  src: string;
  isPaid: boolean;
  body: ShownBody | undefined;
  related: NewsItemInit[] | undefined;
  /** Names of the slots that the page has filled. */
  slots: readonly string[];
}
