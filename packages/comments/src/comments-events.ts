/** Detail of `news-comments-load`. */
export interface NewsCommentsLoadDetail {
  /** Where the comments are from: `neutral`, `wordpress`, `mastodon`, `bluesky` or `discourse`. */
  service: string;
  /** How many comments there are, as far as the service says. */
  count: number;
}

/** Detail of `news-comments-submit`. */
export interface NewsCommentsSubmitDetail {
  service: string;
  /** It answers another comment. */
  isReply: boolean;
}

/** Detail of `news-comments-posted`. */
export interface NewsCommentsPostedDetail extends NewsCommentsSubmitDetail {
  /** `held` until it is reviewed. */
  status: 'published' | 'held';
  /** Id of the comment at the service, where it says so. */
  id: string;
}

/** Detail of `news-comments-error`. */
export interface NewsCommentsErrorDetail extends NewsCommentsSubmitDetail {
  /** The state of the form. */
  status: string;
  /** Machine-readable cause. */
  code: string;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-comments-load': CustomEvent<NewsCommentsLoadDetail>;
    'news-comments-submit': CustomEvent<NewsCommentsSubmitDetail>;
    'news-comments-posted': CustomEvent<NewsCommentsPostedDetail>;
    'news-comments-error': CustomEvent<NewsCommentsErrorDetail>;
  }
}
