/** What an application shows; its checks change it. */
export interface State {
  /** Whether the list `#shown` is there. */
  shown: boolean;
  /** Text of the link between the tags of `#children`. */
  text: string;
  /** Values of `#data`. */
  more: unknown;
  limit: unknown;
  heading: unknown;
  layout: unknown;
  /** Of `#data` and `#object`. */
  level: unknown;
  items: unknown;
  /** The story of `#object`. */
  item: unknown;
  /** Keys of the lists in `#keyed`. */
  keys: string[];
}

export const STORIES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'].map((title) => ({
  title: `${title} own story`,
  url: `https://news.example/${title.toLowerCase()}`,
}));

/** As every application begins. */
export const STATE: State = {
  shown: true,
  text: 'All news',
  more: true,
  limit: 2,
  heading: 'Latest',
  layout: 'grid',
  level: 3,
  items: STORIES,
  item: STORIES[0],
  keys: ['one', 'two', 'three'],
};

/** What every application listens to on `#data`: events of the widget, and names of the page in each kind of case. */
export const EVENTS = ['news-load', 'news-item-open', 'lowercase', 'kebab-case', 'camelCase', 'CAPITALS', 'PascalCase'];

/** Where lists in `#keyed` get their stories. */
export const sourceOf = (key: string): string => `/feed.json?${key}`;
