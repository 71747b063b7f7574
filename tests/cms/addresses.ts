import type { SetUp } from './wordpress.ts';

/** An address with filters, and the headline of its first story. */
export interface Address {
  /** Path and query, after the origin. */
  path: string;
  /** Attributes of the widgets; `{site}` is the origin. */
  filters?: Record<string, string>;
  /** Undefined where nothing matches. */
  first: string | undefined;
  /** The API hides the names of authors. */
  hidesAuthors?: boolean;
  /** What the widgets report on the console if no story matches. */
  says?: RegExp;
}

const story = (number: number): string => `Story number ${number}`;
const THAI = encodeURIComponent('ข่าวไทย').toLowerCase();

/** Addresses of a site with pretty permalinks, as a person would paste them. */
const PRETTY: Address[] = [
  { path: '/', first: story(130) },
  { path: '', first: story(130) },
  { path: '/feed/', first: story(130) },
  { path: '/feed', first: story(130) },
  { path: '/?feed=rss2', first: story(130) },
  { path: '/feed/atom/', first: story(130) },
  { path: '/category/economy/', first: story(130) },
  { path: '/category/rare-earths', first: story(126) },
  { path: '/category/rare-earths/feed/', first: story(126) },
  { path: `/category/${THAI}/`, first: story(129) },
  { path: '/tag/qa/', first: story(130) },
  { path: '/author/tomw/', first: story(129) },
  { path: '/author/tomw/feed/', first: story(129) },
  { path: '/2026/01/05/story-number-4/', first: story(4) },
  { path: '/?p=8', first: story(4) },
  { path: '/?cat=3', first: story(126) },
  { path: '/?author=3', first: story(130) },
  { path: '/?tag=2024', first: story(130) },
  { path: '/?feed=rss2&cat=3', first: story(126) },
  { path: '/2026/02/', first: story(58) },
  { path: '/2026/02/05/', first: story(35) },
  { path: '/page/2/', first: story(120) },
  { path: '/press-release/', first: 'Release number 3' },
  { path: '/press-release/release-number-2/', first: 'Release number 2' },
  { path: '/wp-json/', first: story(130) },
  { path: '/wp-json/wp/v2/posts', first: story(130) },
  { path: '/wp-json/wp/v2/categories/3', first: story(126) },
  { path: '/?rest_route=%2Fwp%2Fv2%2Fposts', first: story(130) },
  { path: '/wp-json/wp/v2/press-releases', first: 'Release number 3' },
];

/** Filters by id, slug and name, on one address. */
const FILTERED: Address[] = [
  { filters: { category: 'Rare Earths' }, first: story(126) },
  { filters: { category: 'rare-earths' }, first: story(126) },
  { filters: { category: '3' }, first: story(126) },
  { filters: { category: 'Économie verte' }, first: story(127) },
  { filters: { category: 'R&D' }, first: story(128) },
  { filters: { category: 'ข่าวไทย' }, first: story(129) },
  { filters: { tag: '2024' }, first: story(130) },
  { filters: { tag: 'Q&A' }, first: story(130) },
  { filters: { tag: 'Île' }, first: story(130) },
  { filters: { author: 'Maren Wright' }, first: story(130) },
  { filters: { author: 'Tom Weir' }, first: story(129) },
  { filters: { author: 'tomw', category: 'Economy' }, first: story(125) },
  { filters: { category: 'Sports' }, first: undefined, says: /Economy.*Rare Earths/ },
].map((one) => ({ path: '/', ...one }));

const inFolder = ({ path, ...address }: Address): Address => ({ ...address, path: `/blog${path}` });
const only = (...paths: string[]): Address[] => PRETTY.filter(({ path }) => paths.includes(path));
const FEW = only('/', '/feed/', '/category/rare-earths', '/author/tomw/', '/2026/01/05/story-number-4/');
const BY_NAME = FILTERED.filter(({ filters }) => filters!.category === 'Rare Earths' || filters!.author === 'Tom Weir');

const closed = /Only members may read the API of Test Tidings|401/;

/** Configurations of sites, and the addresses tried on each. */
export const SITES: Record<string, SetUp & { addresses: Address[] }> = {
  'pretty permalinks': { addresses: [...PRETTY, ...FILTERED] },
  'plain permalinks': {
    options: { permalink_structure: '' },
    addresses: [
      ...only('/', '', '/?feed=rss2', '/?p=8', '/?cat=3', '/?author=3', '/?tag=2024', '/?feed=rss2&cat=3'),
      ...BY_NAME,
    ],
  },
  'in a folder': { plugins: ['folder'], addresses: [...FEW, ...BY_NAME].map(inFolder) },
  'changed REST prefix': { plugins: ['prefix'], addresses: [...FEW, ...BY_NAME] },
  'static front page': {
    options: { show_on_front: 'page', page_on_front: '{front}', page_for_posts: '{news}' },
    addresses: [...FEW, { path: '/news/', first: story(130) }, { path: '/welcome/', first: 'Welcome' }],
  },
  'PHP notices before the JSON': { plugins: ['notices'], addresses: [...FEW, ...BY_NAME] },
  'no list of users': {
    plugins: ['no-users'],
    addresses: [
      ...only('/', '/feed/', '/category/rare-earths', '/2026/01/05/story-number-4/'),
      ...BY_NAME.slice(0, 1),
    ].map((address) => ({ ...address, hidesAuthors: true })),
  },
  'REST closed (401)': {
    plugins: ['closed'],
    addresses: only('/', '/wp-json/wp/v2/posts').map(({ path }) => ({ path, first: undefined, says: closed })),
  },
  'no CORS': {
    withoutCors: true,
    addresses: only('/', '/feed/', '/wp-json/wp/v2/posts').map(({ path }) => ({
      path,
      first: undefined,
      says: /CORS|cors/,
    })),
  },
};
