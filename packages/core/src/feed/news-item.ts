/** A picture that belongs to an item, an author or a body. */
export interface NewsImage {
  /** Absolute http(s) address. */
  url: string;
  /** Alternative text; an empty string marks a decorative picture. */
  alt: string;
  /** Natural width in CSS pixels, if the source gives it. */
  width?: number;
  /** Natural height in CSS pixels, if the source gives it. */
  height?: number;
  /** Candidates in the syntax of the `srcset` attribute, with absolute addresses. */
  srcset?: string;
  /** Plain text below the picture. */
  caption?: string;
  /** Plain text, such as "Photo: Picture desk". */
  credit?: string;
  /** Point that stays in view when the picture is cropped, from the top left: `30% 20%`. */
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
  /** Organisation that the author works for. */
  organisation?: string;
  /** Place where the author works. */
  place?: string;
  /** Plain text. */
  bio?: string;
  /** Profiles on other sites. */
  links?: NewsLink[];
}

/** A named address. */
export interface NewsLink {
  /** Text of the link. */
  name: string;
  /** Absolute http(s) address. */
  url: string;
}

/** Labels that the widgets can translate and style. Any other string is shown as it is. */
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

/** A story from any source. All text is plain; all addresses are absolute http(s). */
export interface NewsItem {
  /** Unique within its source: the source's own id, or else the address. */
  id: string;
  /** Address of the story. */
  url: string;
  /** The headline. */
  title: string;
  /** One or two sentences below the headline. */
  summary?: string;
  /** Untrusted HTML: only `sanitizeHtml` may bring it into a page. */
  contentHtml?: string;
  /** Picture beside or above the headline. */
  image?: NewsImage;
  /** Publication date, in ISO 8601 with a zone. */
  datePublished?: string;
  /** Date of the last change, in ISO 8601 with a zone. */
  dateModified?: string;
  /** Authors, in the order of the byline. */
  authors: NewsAuthor[];
  /** Section of the publication. */
  section?: { name: string; url?: string };
  /** Topics. */
  tags: string[];
  /** Main points of the story. */
  highlights: string[];
  /** Corrections by the publisher, each one sentence or more. */
  corrections?: string[];
  /** BCP 47 tag of the item's own language. */
  language?: string;
  /** First publisher of the story. */
  source?: { name: string; url?: string; license?: string };
  /** Number of comments. */
  commentCount?: number;
  /** Address of the comments. */
  commentsUrl?: string;
  /** Reading time in whole minutes. */
  readingMinutes?: number;
  /** Length of the video or recording in seconds. */
  duration?: number;
  /** How the text was made: `ai`, or a sentence by the publisher. */
  disclosure?: 'ai' | (string & {});
  /** Name of the person who checked the text. */
  reviewedBy?: string;
  /** Kind of a search result other than a story, such as `page`, `author` or `tag`. */
  kind?: string;
  /** A badge: `live`, `sponsored`, `paid`, `updated`, `analysis`, `opinion`, `video`, `audio`, `gallery`, or the source's own word. */
  label?: NewsLabel | (string & {});
}

/** A story that the page gives to a widget: its address and headline, and any other member. */
export type NewsItemInit = Pick<NewsItem, 'url' | 'title'> & { [Name in keyof NewsItem]?: NewsItem[Name] | undefined };
