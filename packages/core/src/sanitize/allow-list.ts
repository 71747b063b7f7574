const GLOBAL = 'dir lang title';

/** Allowed elements with only the global attributes. */
const PLAIN = `
  abbr article aside address b bdi bdo br caption cite code dd dfn div dl dt em figcaption figure footer
  header h1 h2 h3 h4 h5 h6 hr i kbd main mark nav p picture pre rp rt ruby s samp section small span strong
  sub summary sup table tbody tfoot thead tr u ul var wbr
`;

/** Allowed elements with further attributes. */
const WITH_ATTRIBUTES = {
  blockquote: 'cite',
  a: 'href target data-news-video',
  audio: 'src',
  col: 'span',
  colgroup: 'span',
  data: 'value',
  del: 'cite datetime',
  details: 'open',
  img: 'src srcset sizes alt width height data-src data-srcset',
  ins: 'cite datetime',
  li: 'value',
  ol: 'start reversed type',
  q: 'cite',
  source: 'src srcset sizes media type width height',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope abbr',
  time: 'datetime',
  video: 'src poster width height',
};

const listOf = (words: string): string[] => words.trim().split(/\s+/);

/** Allowed attribute names by element name. */
export const ALLOWED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ...listOf(PLAIN).map((name) => [name, listOf(GLOBAL)] as const),
  ...Object.entries(WITH_ATTRIBUTES).map(([name, own]) => [name, listOf(`${GLOBAL} ${own}`)] as const),
]);

/** Elements removed with their content, which is not text for readers; other unknown elements are unwrapped. */
export const DROPPED: readonly string[] = /* @__PURE__ */ listOf(`
  applet canvas datalist embed frame frameset head iframe math noembed noframes noscript object option
  plaintext script select style svg template textarea title xmp
`);

/** Returns the elements in HTML that are neither allowed nor dropped. */
export const unknownElements = (html: string): string[] => {
  const names = new Set(
    [...html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi)].map(([, name]) =>
      name!.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    ),
  );
  return [...names].filter((name) => !ALLOWED.has(name) && !DROPPED.includes(name));
};
