import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, waitFor, within } from 'storybook/test';
import './define.js';
import type { NewsSearchBox } from './search-box.js';
import { SORTS } from './sources/search-source.js';
import { LAYOUTS, RESULTS } from './types.js';

/** The attributes by their names in HTML, and properties without an attribute. */
interface Args extends Pick<
  NewsSearchBox,
  | 'action'
  | 'name'
  | 'src'
  | 'results'
  | 'layout'
  | 'limit'
  | 'sort'
  | 'filters'
  | 'dates'
  | 'query'
  | 'label'
  | 'placeholder'
  | 'button'
  | 'shortcut'
  | 'sync'
  | 'heading'
  | 'target'
  | 'theme'
  | 'lang'
  | 'strings'
> {
  'heading-level': number;
  'min-length': number;
  'hide-label': boolean;
  'utm-source': string;
  'utm-medium': string;
  'utm-campaign': string;
  /** The markup between the tags. */
  content: unknown;
}

/** Omits attributes with default values from the markup that designers copy. */
const unless = <T>(standard: T, value: T | undefined): T | typeof nothing =>
  value === standard ? nothing : (value ?? nothing);

const render = (args: Args) => html`<news-search-box
  action=${args.action || nothing}
  name=${unless('s', args.name)}
  src=${args.src || nothing}
  results=${unless('combobox', args.results)}
  layout=${unless('inline', args.layout)}
  limit=${unless(8, args.limit)}
  min-length=${unless(2, args['min-length'])}
  sort=${unless('relevance', args.sort)}
  ?filters=${args.filters}
  dates=${unless('relative', args.dates)}
  query=${args.query || nothing}
  label=${args.label || nothing}
  ?hide-label=${args['hide-label']}
  placeholder=${args.placeholder || nothing}
  button=${args.button || nothing}
  ?shortcut=${args.shortcut}
  ?sync=${args.sync}
  heading=${args.heading || nothing}
  heading-level=${unless(2, args['heading-level'])}
  target=${unless('_self', args.target)}
  theme=${unless('auto', args.theme)}
  lang=${args.lang || nothing}
  utm-source=${args['utm-source'] || nothing}
  utm-medium=${args['utm-medium'] || nothing}
  utm-campaign=${args['utm-campaign'] || nothing}
  .strings=${args.strings ?? {}}
  >${args.content ?? nothing}</news-search-box
>`;

const boxIn = (canvas: HTMLElement): NewsSearchBox => canvas.querySelector('news-search-box')!;
const inside = (canvas: HTMLElement) => within(boxIn(canvas).shadowRoot as unknown as HTMLElement);
const reaches = (canvas: HTMLElement, state: string) =>
  waitFor(() => expect(boxIn(canvas).matches(`:state(${state})`)).toBe(true), { timeout: 15_000 });
const fieldIn = (canvas: HTMLElement) => boxIn(canvas).shadowRoot!.querySelector<HTMLInputElement>('#query')!;

/** Types a text and waits for the outcome. */
const types =
  (text: string, state = 'ready'): Story['play'] =>
  async ({ canvasElement, userEvent }) => {
    await boxIn(canvasElement).updateComplete;
    await userEvent.click(fieldIn(canvasElement));
    await userEvent.type(fieldIn(canvasElement), text);
    await reaches(canvasElement, state);
  };

const meta: Meta<Args> = {
  title: 'Widgets/Search box',
  id: 'widgets-search-box',
  component: 'news-search-box',
  render,
  args: {
    action: 'https://newsroom.example/',
    name: 's',
    src: 'feeds/english.json',
    results: 'combobox',
    layout: 'inline',
    limit: 8,
    'min-length': 2,
    sort: 'relevance',
    filters: false,
    dates: 'relative',
    query: '',
    label: '',
    'hide-label': false,
    placeholder: '',
    button: '',
    shortcut: false,
    sync: false,
    heading: '',
    'heading-level': 2,
    target: '_self',
    theme: 'auto',
  },
  argTypes: { content: { table: { disable: true } } },
};
export default meta;

type Story = StoryObj<Args>;

/** A field and a button, which work without scripts. */
export const Form: Story = { args: { src: '', placeholder: 'Neodymium, freight, licences …' } };

/** Options below the field: arrow keys reach them, Enter opens one. */
export const Combobox: Story = {
  tags: ['layouts'],
  play: async (context) => {
    await types('mag')!(context);
    const { canvasElement, userEvent } = context;
    // Waits for the response to the last letter.
    const first = () => boxIn(canvasElement).shadowRoot!.querySelector('mark');
    await waitFor(() => expect(first()).toHaveTextContent(/^mag$/i));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(fieldIn(canvasElement)).toHaveAttribute('aria-activedescendant', 'option-0'));
  },
};

/** A list of links, for places with room below the field. */
export const List: Story = {
  tags: ['layouts'],
  args: { results: RESULTS[1], query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

/** The publisher's own page of results, with pictures and filters. */
export const Page: Story = {
  tags: ['layouts'],
  args: { layout: LAYOUTS[2], src: 'feeds/archive.json', query: 'magnet', heading: 'Search the archive', limit: 5 },
  globals: { width: '1100' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

/** A button that opens a dialog; Escape closes it. */
export const Overlay: Story = {
  tags: ['layouts'],
  args: { layout: LAYOUTS[1], shortcut: true },
  play: async (context) => {
    const { canvasElement, userEvent } = context;
    await boxIn(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement).getAllByRole('button')[0]!);
    await types('mag')!(context);
  },
};

export const Filters: Story = {
  tags: ['content'],
  args: { results: RESULTS[1], filters: true, sort: SORTS[1], query: 'the' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

/** Adds results and moves the focus to the first of them. */
export const ShowMore: Story = {
  tags: ['content'],
  args: { results: RESULTS[1], limit: 2, query: 'the' },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(inside(canvasElement).getAllByRole('button').at(-1)!);
    await waitFor(() => expect(inside(canvasElement).getAllByRole('listitem')).toHaveLength(4));
  },
};

/** The page receives `news-item-open` first and can cancel it, as Storybook does here. */
export const Open: Story = {
  tags: ['states'],
  args: { results: RESULTS[1], query: 'neodymium' },
  play: async ({ canvasElement, userEvent }) => {
    await reaches(canvasElement, 'ready');
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('news-item-open', opened, { once: true });
    await userEvent.click(inside(canvasElement).getAllByRole('link')[0]!);
    await expect(opened).toHaveBeenCalledOnce();
  },
};

/** Search tolerates a wrong letter in each word. */
export const OneTypo: Story = {
  tags: ['content'],
  args: { results: RESULTS[1], query: 'neodimium' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const TooShort: Story = {
  tags: ['states'],
  args: { results: RESULTS[1], 'min-length': 3, query: 'ne' },
  play: ({ canvasElement }) => reaches(canvasElement, 'short'),
};
export const Searching: Story = {
  tags: ['states'],
  args: { results: RESULTS[1], src: 'feeds/never.json', query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'loading'),
};
export const NothingFound: Story = {
  tags: ['states'],
  args: { results: RESULTS[1], query: 'unobtainium' },
  play: ({ canvasElement }) => reaches(canvasElement, 'empty'),
};
export const Failed: Story = {
  tags: ['states'],
  args: { results: RESULTS[1], src: 'feeds/failing.json', query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};
/** Below a combobox, the message replaces the options. */
export const NothingFoundWhileTyping: Story = { tags: ['states'], play: types('unobtainium', 'empty') };
export const FailedWhileTyping: Story = {
  tags: ['states'],
  args: { src: 'feeds/failing.json' },
  play: types('magnet', 'error'),
};
export const Offline: Story = {
  tags: ['states'],
  args: { src: 'feeds/latest.json?offline' },
  globals: { network: 'offline' },
  play: types('magnet', 'error'),
};

export const HiddenLabel: Story = {
  tags: ['layouts'],
  args: { 'hide-label': true, label: 'Search Lode & Lattice', button: 'Find' },
};
export const KeepsTheAddress: Story = { tags: ['content'], args: { sync: true, name: 'find', results: RESULTS[1] } };
export const HeadingLevel: Story = { tags: ['content'], args: { heading: 'Search the archive', 'heading-level': 3 } };
export const NoDates: Story = {
  tags: ['content'],
  args: { dates: 'none', results: RESULTS[1], query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};
export const AbsoluteDates: Story = {
  tags: ['content'],
  args: { dates: 'absolute', results: RESULTS[1], query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};
export const OpensNewTab: Story = {
  tags: ['content'],
  args: { target: '_blank', results: RESULTS[1], query: 'magnet' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};
export const CampaignParameters: Story = {
  tags: ['content'],
  args: { 'utm-source': 'partner', 'utm-medium': 'search', 'utm-campaign': 'launch' },
};
export const OtherWords: Story = {
  tags: ['content'],
  args: { strings: { submit: 'Go', none: 'No luck with “{query}”.' } },
  play: types('unobtainium', 'empty'),
};

/** The page's own form works before and without scripts. */
export const TakesOverAForm: Story = {
  tags: ['content'],
  args: {
    action: '',
    content: html`<form action="https://newsroom.example/" method="get" role="search">
      <label>Search the site <input name="s" /></label> <button>Search</button>
    </form>`,
  },
  play: ({ canvasElement }) =>
    waitFor(() => expect(fieldIn(canvasElement).labels![0]).toHaveTextContent('Search the site')),
};

export const Arabic: Story = {
  tags: ['languages'],
  args: { src: 'feeds/arabic.json', results: RESULTS[1], query: 'مغناطيس', lang: 'ar' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const Chinese: Story = {
  tags: ['languages'],
  args: { src: 'feeds/chinese.json', results: RESULTS[1], query: '磁体', lang: 'zh' },
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const Dark: Story = { tags: ['themes'], args: { theme: 'dark' }, play: types('mag') };

/** A host sets custom properties on the widget or on the whole page. */
export const CustomProperties: Story = {
  tags: ['themes'],
  args: { theme: 'light' },
  decorators: [
    (story) => html`<div
      style="--news-accent: #0a58ca; --news-font-heading: Georgia, 'Noto Serif', serif; --news-space: 1.25em; --news-radius: 10px; --news-surface: #eaf1f4; --news-text: #0d3b4c"
    >
      ${story()}
    </div>`,
  ],
};
