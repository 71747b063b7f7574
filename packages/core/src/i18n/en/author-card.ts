/** Words of `<news-author-card>`. */
export const authorCard = {
  /** Role, organisation and place of an author. */
  about: '{first}, {second}',
  /** The source names no author. */
  unknown: 'No author is named.',
  more: 'More',
  less: 'Less',
  email: 'E-mail',
  /** Accessible name of a link to a network; `{name}` is the author. */
  onNetwork: '{name} on {network}',
  emailTo: 'E-mail to {name}',
  follow: 'Follow {name}',
  latest: 'Latest by {name}',
};
