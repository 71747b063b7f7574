/** Words of `<news-sample-widget>`. */
export const sampleWidget = {
  /** Accessible name of the widget if the page gives no heading. */
  label: 'Sample widget',
  empty: 'No news yet.',
};
