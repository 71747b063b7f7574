/** Words of `<news-highlights-box>`. */
export const highlightsBox = {
  title: 'Highlights',
};
