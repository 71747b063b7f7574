// What applications give to the widgets by property.
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
