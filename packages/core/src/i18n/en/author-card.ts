/** Words of `<news-author-card>`. */
export const authorCard = {
  /** Role, organisation and place of an author. */
  about: '{first}, {second}',
  /** The source names nobody. */
  unknown: 'No author is named.',
  more: 'More',
  less: 'Less',
  email: 'E-mail',
  /** Spoken for a link to a network; `{name}` is the author's. */
  onNetwork: '{name} on {network}',
  emailTo: 'E-mail to {name}',
  follow: 'Follow {name}',
  latest: 'Latest by {name}',
};
