/** The stories on each widget's sheet, by their names in `packages/<widget>/src/<widget>.stories.ts`. */
export const SHEETS = {
  article: ['Ready', 'Narrow', 'Arabic', 'DarkTheme', 'Loading', 'Missing', 'Failed'],
  'article-card': [
    ...['Hero', 'Row', 'Stacked', 'Compact', 'HeroNarrow', 'FrontPage', 'ArabicHero'],
    ...[
      'Video',
      'CaptionAndCredit',
      'WrittenByAIReviewed',
      'FallbackForBroken',
      'DarkTheme',
      'Loading',
      'LoadingCompact',
    ],
    ...['Missing', 'Failed'],
  ],
  'author-card': [
    ...['Horizontal', 'Vertical', 'Compact', 'Initials', 'SeveralAuthors', 'Narrow', 'Arabic', 'DarkTheme', 'Loading'],
    ...['Empty', 'Failed'],
  ],
  'highlights-box': [
    ...['Bullets', 'Numbered', 'Everything', 'Links', 'Narrow', 'Arabic', 'Note', 'DarkTheme', 'Loading', 'Empty'],
    ...['Failed'],
  ],
  'recent-list': [
    'List',
    'WithSummaries',
    'Grid',
    'Headlines',
    'Numbered',
    'Narrow',
    'Arabic',
    'Loading',
    'Empty',
    'Failed',
  ],
  'search-box': ['Form', 'List', 'Open', 'Searching', 'NothingFound', 'Failed', 'Arabic', 'Dark'],
  'subscribe-form': ['Idle', 'OneRow', 'WideWithHeading', 'Narrow', 'Everything', 'EverythingNarrow', 'DarkTheme'],
};

/** The colours of the host page; one picture for each and each widget. */
export const SCHEMES = ['light', 'dark'];

/** The moment at which all pictures are taken, as dates are relative to it. */
export const FIXED_TIME = new Date('2026-10-20T09:00:00Z');
