/** Detail of `news-subscribe-submit`. No event contains an address. */
export interface NewsSubscribeSubmitDetail {
  provider: string;
  /** Ids of the lists that the reader chose. */
  lists: string[];
}

/** Detail of `news-subscribe-success`. */
export interface NewsSubscribeSuccessDetail {
  provider: string;
  /** Always `pending` with `discreet`. */
  status: 'pending' | 'subscribed' | 'exists';
}

/** Detail of `news-subscribe-error`. */
export interface NewsSubscribeErrorDetail {
  provider: string;
  status: 'invalid' | 'limited' | 'closed' | 'failed' | 'offline' | 'unclear';
  /** Machine-readable cause, for example `http-500`, `timeout` or `not-json`. */
  code: string;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-subscribe-submit': CustomEvent<NewsSubscribeSubmitDetail>;
    'news-subscribe-success': CustomEvent<NewsSubscribeSuccessDetail>;
    'news-subscribe-error': CustomEvent<NewsSubscribeErrorDetail>;
  }
}
