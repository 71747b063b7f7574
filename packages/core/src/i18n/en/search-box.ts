/** Words of `<news-search-box>` before anybody types. */
export const searchBox = {
  /** Label of the field, and of the form for assistive technology. */
  label: 'Search',
  /** The button that sends. */
  submit: 'Search',
  close: 'Close',
  /** The code that searches could not be loaded. */
  broken: 'Searching does not work right now. Try again.',
};
