/** So many stories without pictures. */
export const makeItems = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://news.example/stories/${index}`,
    title: `Story number ${index} about the price of neodymium and where it comes from`,
    summary: 'Magnet makers are eating into stock. The heavy metals, bought by the kilogram, follow other rules.',
    datePublished: new Date(Date.UTC(2026, 9, 1) - index * 36e5).toISOString(),
    section: { name: 'Markets' },
    authors: [{ name: 'Markets desk' }],
    tags: [],
    highlights: [],
  }));

/** So many comments in three levels, as a newsroom's API answers them: a thread of one has two answers with an answer each. */
export const makeThread = (count) => ({
  version: 'news-comments/1',
  open: true,
  total: count,
  maxLength: 5000,
  fields: { name: 'required', email: 'optional' },
  post: 'https://news.example/api/comments',
  report: 'https://news.example/api/comments/{id}/report',
  comments: Array.from({ length: count }, (_, index) => {
    const place = index % 5;
    return {
      id: String(index),
      parent: place === 0 ? null : String(index - [0, 1, 1, 3, 1][place]),
      url: `https://news.example/stories/magnets#comment-${index}`,
      author: { name: `Reader ${index}` },
      date: new Date(Date.UTC(2026, 9, 1) + index * 36e5).toISOString(),
      html: `<p>Comment number ${index}: magnet makers are eating into stock, as <a href="https://news.example/tenders">the notice</a> says.</p><p>The heavy metals, bought by the kilogram, follow other rules &amp; other prices.</p>`,
    };
  }),
});
