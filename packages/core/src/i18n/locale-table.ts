import type { common } from './en/common.js';
import type { item } from './en/item.js';
import type { recentList } from './en/recent-list.js';
import type { recentListTools } from './en/recent-list-tools.js';
import type { subscribeForm } from './en/subscribe-form.js';
import type { subscribeStates } from './en/subscribe-states.js';
import type { articleCard } from './en/article-card.js';
import type { highlightsBox } from './en/highlights-box.js';
import type { highlightsTools } from './en/highlights-tools.js';
import type { article } from './en/article.js';
import type { authorCard } from './en/author-card.js';
import type { searchBox } from './en/search-box.js';
import type { searchResults } from './en/search-results.js';
import type { comments } from './en/comments.js';
import type { commentForm } from './en/comment-form.js';

/** All words of the widgets in one language. */
export interface LocaleTable {
  common: typeof common;
  item: typeof item;
  recentList: typeof recentList;
  recentListTools: typeof recentListTools;
  subscribeForm: typeof subscribeForm;
  subscribeStates: typeof subscribeStates;
  articleCard: typeof articleCard;
  highlightsBox: typeof highlightsBox;
  highlightsTools: typeof highlightsTools;
  article: typeof article;
  authorCard: typeof authorCard;
  searchBox: typeof searchBox;
  searchResults: typeof searchResults;
  comments: typeof comments;
  commentForm: typeof commentForm;
}

/** The words of `locales/forms/<language>.ts`. */
export type FormWords = Pick<LocaleTable, 'subscribeForm' | 'subscribeStates'>;

/** The words of `locales/article/<language>.ts`. */
export type ArticleWords = Pick<LocaleTable, 'article'>;

/** The words of `locales/search/<language>.ts`. */
export type SearchWords = Pick<LocaleTable, 'searchBox' | 'searchResults'>;

/** The words of `locales/comments/<language>.ts`. */
export type CommentWords = Pick<LocaleTable, 'comments' | 'commentForm'>;

/** The words of `locales/<language>.ts`, which most pages need. */
export type NewsWords = Omit<LocaleTable, keyof (FormWords & ArticleWords & SearchWords & CommentWords)>;

/** A translation; missing sections and words fall back to English. */
export type Translation = { [S in keyof LocaleTable]?: Partial<LocaleTable[S]> };

/** Words of one widget or one kind of content. */
export type Section = Exclude<keyof LocaleTable, 'common'>;

type Intersection<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void ? I : never;

/** The words of some sections and the common ones. */
export type Words<S extends Section> = LocaleTable['common'] & Intersection<LocaleTable[S]>;
