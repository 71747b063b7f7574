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
