/** Words of `<news-search-box>` before a reader types. */
export const searchBox = {
  /** Label of the field, and accessible name of the form. */
  label: 'Search',
  /** The submit button. */
  submit: 'Search',
  close: 'Close',
  /** The code for searching could not be loaded. */
  broken: 'Searching does not work right now. Try again.',
};
