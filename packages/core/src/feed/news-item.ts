/** A picture that belongs to an item, an author or a body. */
export interface NewsImage {
  /** Absolute http(s) address. */
  url: string;
  /** Text alternative; the empty string marks a decorative picture. */
  alt: string;
  /** Natural width in CSS pixels, when the source names it. */
  width?: number;
  /** Natural height in CSS pixels, when the source names it. */
  height?: number;
  /** Candidates in the syntax of the `srcset` attribute; absolute addresses only. */
  srcset?: string;
  /** Plain text below the picture. */
  caption?: string;
  /** Plain text, for example "Photo: Picture desk". */
  credit?: string;
  /** The point that stays in view when the picture is cropped, from the top left: `30% 20%`. */
  focus?: string;
}

/** A person or organisation named in a byline. */
export interface NewsAuthor {
  /** Plain text; never an e-mail address. */
  name: string;
  /** The author's own page. */
  url?: string;
  /** Absolute address of a portrait. */
  image?: string;
  /** Such as "Markets editor". */
  role?: string;
  /** Who the author works for. */
  organisation?: string;
  /** Where the author works. */
  place?: string;
  /** Plain text. */
  bio?: string;
  /** Profiles elsewhere. */
  links?: NewsLink[];
}

/** A named address. */
export interface NewsLink {
  /** What readers see. */
  name: string;
  /** Absolute http(s) address. */
  url: string;
}

/** Labels that the widgets know how to word and style. Any other string is shown as it is. */
export const NEWS_LABELS = [
  'live',
  'sponsored',
  'paid',
  'updated',
  'analysis',
  'opinion',
  'video',
  'audio',
  'gallery',
] as const;

/** A label that the widgets translate. */
export type NewsLabel = (typeof NEWS_LABELS)[number];

/** One story, whatever source it came from. All text is plain; all addresses are absolute http(s). */
export interface NewsItem {
  /** Stable within its source: the source's own id, else the address. */
  id: string;
  /** Where readers read it. */
  url: string;
  /** The headline. */
  title: string;
  /** One or two sentences below the headline. */
  summary?: string;
  /** Untrusted HTML: only `sanitizeHtml` may bring it into a page. */
  contentHtml?: string;
  /** The picture beside or above the headline. */
  image?: NewsImage;
  /** When it was first published, in ISO 8601 with a zone. */
  datePublished?: string;
  /** When it was last changed, in ISO 8601 with a zone. */
  dateModified?: string;
  /** Who wrote it, in the order of the byline. */
  authors: NewsAuthor[];
  /** The part of the paper it is in. */
  section?: { name: string; url?: string };
  /** Topics. */
  tags: string[];
  /** What the story says, in a few points. */
  highlights: string[];
  /** What the publisher has corrected since, one sentence or more each. */
  corrections?: string[];
  /** BCP 47 tag of the item's own language. */
  language?: string;
  /** Who published it first. */
  source?: { name: string; url?: string; license?: string };
  /** How many comments there are. */
  commentCount?: number;
  /** Where the comments are. */
  commentsUrl?: string;
  /** Whole minutes that reading takes. */
  readingMinutes?: number;
  /** Seconds that a video or a recording takes. */
  duration?: number;
  /** How the text came about: `ai`, or a sentence of the publisher's own. */
  disclosure?: 'ai' | (string & {});
  /** Who has checked the text. */
  reviewedBy?: string;
  /** What a search result is if it is not a story, such as `page`, `author` or `tag`. */
  kind?: string;
  /** A badge: `live`, `sponsored`, `paid`, `updated`, `analysis`, `opinion`, `video`, `audio`, `gallery`, or the source's own word. */
  label?: NewsLabel | (string & {});
}

/** A story as a page hands it to a widget: its address and headline, and whatever else is known of it. */
export type NewsItemInit = Pick<NewsItem, 'url' | 'title'> & Partial<NewsItem>;
