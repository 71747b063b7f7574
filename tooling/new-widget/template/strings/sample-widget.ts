/** Words of `<news-sample-widget>`. */
export const sampleWidget = {
  /** Names the widget for assistive technology where the page gives no heading. */
  label: 'Sample widget',
  empty: 'No news yet.',
};
