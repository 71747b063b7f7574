// Stories that applications pass to the widgets as properties.
export const stories = [
  {
    id: 'a',
    url: 'https://news.example/a',
    title: 'A story from the application',
    authors: [],
    tags: [],
    highlights: [],
  },
  { id: 'b', url: 'https://news.example/b', title: 'Another one', authors: [], tags: [], highlights: [] },
];
