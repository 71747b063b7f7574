/** The state of an application; its checks change it. */
export interface State {
  /** The list `#shown` is rendered. */
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

/** The initial state of every application. */
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

/** The events that every application listens to on `#data`: those of the widget, and names of the page in each kind of case. */
export const EVENTS = ['news-load', 'news-item-open', 'lowercase', 'kebab-case', 'camelCase', 'CAPITALS', 'PascalCase'];

/** The source of lists in `#keyed`. */
export const sourceOf = (key: string): string => `/feed.json?${key}`;
