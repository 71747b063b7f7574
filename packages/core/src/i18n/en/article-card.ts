/** Words of `<news-article-card>`. */
export const articleCard = {
  /** The source no longer holds the story that the card asks for. */
  missing: 'This story is no longer available.',
};
