/** The compared figures of a page; lower is better. */
const FIGURES = {
  painted: 'painted',
  bytes: 'bytes',
  requests: 'requests',
  script: 'script time',
  shift: 'CLS',
  longest: 'longest task',
  heap: 'heap',
};
/** Of smaller differences a run tells nothing. */
export const NOISE = 1.05;

/** Each figure in which a page of ours is behind a peer that does the same job, as a sentence. */
export function behind(pages) {
  return pages
    .filter(({ kind }) => kind === 'list' || kind === 'form' || kind === 'page')
    .flatMap((ours) =>
      pages
        .filter(({ peer }) => peer === ours.kind || (peer === 'any' && ours.kind !== 'page'))
        .map((peer) => [ours, peer, Object.keys(FIGURES).filter((key) => ours[key] > peer[key] * NOISE)]),
    )
    .filter(([, , figures]) => figures.length > 0)
    .map(
      ([ours, peer, figures]) =>
        `- ${ours.name}, behind ${peer.name}: ${figures.map((key) => FIGURES[key]).join(', ')}.`,
    );
}

/** The project's promises about speed, each with its measurement. */
export function promises(pages) {
  const page = (name) => pages.find((each) => each.name === name);
  const [empty, mastodon, ghost, four] = [
    'empty page',
    'mastodon-embed-timeline',
    'Ghost sign-up form',
    'all four, loader',
  ].map(page);
  const single = pages.filter(({ kind }) => kind && !['four', 'page', 'served'].includes(kind));
  const lists = pages.filter(({ kind }) => kind === 'list');
  const served = page('list from the server');
  const takingOver = page('list from the server, then the loader');
  const longest = Math.round(Math.max(...single.map((each) => each.longest)));
  const [whole, wholePeer] = ['article page, loader', 'the same with giscus and Ghost’s form'].map(page);
  const [own, loader] = ['list, own file', 'list, loader'].map(page);
  const readme = pages.filter(({ kind }) => kind === 'readme');
  const sources = pages.filter(({ kind }) => kind === 'source');
  const ms = (value) => `${Math.round(value)} ms`;
  return [
    ['all four: 6 scripts at most before they are painted', four.scripts <= 6, four.scripts],
    ['all four: nothing moves', four.shift === 0, four.shift.toFixed(3)],
    [
      'list as in the README: CLS 0.02 at most, 240 to 1,100 px',
      readme.every(({ shift }) => shift <= 0.02),
      Math.max(...readme.map(({ shift }) => shift)).toFixed(3),
    ],
    ['one widget: no task over 50 ms', longest <= 50, ms(longest)],
    ['all four: no task over 80 ms', four.longest <= 80, ms(four.longest)],
    ['taking over from the server: no task over 80 ms', takingOver.longest <= 80, ms(takingOver.longest)],
    [
      'article page: headline painted sooner than with giscus and Ghost’s form',
      whole.painted < wholePeer.painted,
      `${ms(whole.painted)}, ${ms(wholePeer.painted)}`,
    ],
    ['article page: CLS 0.02 at most', whole.shift <= 0.02, whole.shift.toFixed(3)],
    ['article page: no task over 80 ms', whole.longest <= 80, ms(whole.longest)],
    ...lists.map((list) => [
      `${list.name}: painted sooner than mastodon-embed-timeline`,
      list.painted < mastodon.painted,
      `${ms(list.painted)}, ${ms(mastodon.painted)}`,
    ]),
    ['list, loader: at most 5 % later than its own file', loader.painted <= own.painted * NOISE, share(loader, own)],
    ...sources.map((each) => [
      `${each.name}: at most 1.25 times JSON Feed`,
      each.painted <= loader.painted * 1.25,
      share(each, loader),
    ]),
    [
      'list from other sources: 4 scripts at most beside the loader',
      sources.every(({ scripts }) => scripts <= 5),
      Math.max(...sources.map(({ scripts }) => scripts)) - 1,
    ],
    [
      'list from the server: within 50 ms of the empty page',
      served.painted - empty.painted <= 50,
      ms(served.painted - empty.painted),
    ],
    [
      "form: less than a fifth of Ghost's bytes",
      page('form, loader').bytes * 5 < ghost.bytes,
      `${page('form, loader').bytes} of ${ghost.bytes}`,
    ],
  ];
}

const share = (one, other) => (one.painted / other.painted).toFixed(2);
