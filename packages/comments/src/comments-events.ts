/** Detail of `news-comments-load`. */
export interface NewsCommentsLoadDetail {
  /** The service of the comments: `neutral`, `wordpress`, `mastodon`, `bluesky` or `discourse`. */
  service: string;
  /** The number of comments reported by the service. */
  count: number;
}

/** Detail of `news-comments-submit`. */
export interface NewsCommentsSubmitDetail {
  service: string;
  /** The comment answers another one. */
  isReply: boolean;
}

/** Detail of `news-comments-posted`. */
export interface NewsCommentsPostedDetail extends NewsCommentsSubmitDetail {
  /** `held` until it is reviewed. */
  status: 'published' | 'held';
  /** The id of the comment at the service, if known. */
  id: string;
}

/** Detail of `news-comments-error`. */
export interface NewsCommentsErrorDetail extends NewsCommentsSubmitDetail {
  /** The state of the form. */
  status: string;
  /** A machine-readable cause. */
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
