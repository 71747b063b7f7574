/** Words of `<news-article-card>`. */
export const articleCard = {
  /** The source no longer has the requested story. */
  missing: 'This story is no longer available.',
};
