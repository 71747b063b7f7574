import { readFileSync } from 'node:fs';
import { machine } from './machine.mjs';
import { table, whole } from './table.mjs';
import { shiftsSection } from './shifts.mjs';
import { behind, NOISE, promises } from './verdicts.mjs';

const NAMES = {
  ourCards: 'our cards',
  ourList: 'our list',
  ourListWithPictures: 'our list, with pictures, its string laid out later, too',
  shoelaceCards: 'Shoelace cards',
  webAwesomeCards: 'Web Awesome cards',
  spectrumCards: 'Spectrum cards',
  ourFirstComments: 'our comments in three levels, until the first screen is there',
  ourComments: 'our comments in three levels, until all are there',
};

/** The whole of RESULTS.md. */
export function writeReport({ rounds, sizes, rendering, pages, shifts, articles, searches }) {
  return `# Results

Written by \`pnpm bench\`. ${machine()}

Peers: ${peers()}. Medians of ${rounds} rounds in which all took turns; ratios hold better than milliseconds.

## Page cost

A cold visit on slow 4G (150 ms, 1.6 Mbit/s) with the processor slowed down four times. The feed has five stories without
pictures and is served by this machine. *Painted*: the widget's content is on the screen. *Script* and *heap* are those of the
page, without frames of other sites. *Longest*: the longest task if it takes over 50 ms, or else 0.

${pageTable(pages)}

${promiseTable(pages)}

${shiftsSection(shifts)}
## A long article

A story of 20,000 words on a narrow screen, with the processor slowed down four times. It comes from a feed, or from a page, where
reader mode finds it: plain, or with fifteen wrappers around each part. *Longest*: the longest task of all rounds, in
milliseconds of processor time.

${articleTable(articles)}

## Search

The time from a key to its results, over 5,000 stories that the page has read, with the processor slowed down four times. The
limit is 50 ms.

${searchTable(searches)}

## Where we are not ahead

${behind(pages).join('\n') || 'Nowhere on a page.'}
${slower(rendering).join('\n')}

${reasons()}

## Create and change

Milliseconds, and the factor to the same content as one innerHTML string: our own markup and styles for our widgets, and a
head, body and foot in a box for the others. A list is one element, so it is compared with the same number of cards. From 21
entries, a list lays out those out of view later, when the page is idle. The string does not: the low factor of *our list* is
what readers wait for, not all of the work. In the line below it, the string does the same, so that its factor shows the work.
Comments below the first screen are added in later tasks.

${renderTable(rendering)}

## Bytes

Of the built files; \`.size-limit.mjs\` holds their limits.

${table(
  ['file', 'raw', 'gzip', 'brotli'],
  sizes.map(({ file, ...size }) => [file, ...Object.values(size).map(whole)]),
)}
`;
}

/** A report with another measurement of what moves on the page. */
export const withShifts = (report, shifts) =>
  report.replace(/(?:## What moves on the page\n[^]*?)?(?=## (?:A long article|Where we are not ahead)\n)/, () =>
    shiftsSection(shifts),
  );

const pageTable = (pages) =>
  table(
    ['', 'painted ms', 'bytes', 'requests', 'script ms', 'CLS', 'longest ms', 'heap kB'],
    pages.map(({ name, painted, bytes, requests, script, shift, longest, heap }) => [
      name,
      whole(painted),
      whole(bytes),
      requests,
      whole(script),
      shift.toFixed(3),
      whole(longest),
      whole(heap / 1024),
    ]),
  );

const articleTable = (articles) =>
  table(
    ['from', 'first screen ms', 'whole text ms', 'longest ms'],
    articles.map(({ source, firstScreen, whole: all, longestTask }) => [
      source,
      whole(firstScreen),
      whole(all),
      whole(longestTask),
    ]),
  );

const searchTable = (searches) =>
  table(
    ['typed', 'ms'],
    searches.map(({ query, time }) => [query, whole(time)]),
  );

const promiseTable = (pages) =>
  table(
    ['promise', 'kept', 'measured'],
    promises(pages).map(([promise, kept, measured]) => [promise, kept ? 'yes' : 'NO', measured]),
  );

const renderTable = (rendering) =>
  table(
    ['', 'count', 'create ms', '×', 'change ms', '×'],
    rendering.map(({ way, count, create, createRatio, update, updateRatio }) => [
      NAMES[way],
      whole(count),
      create.toFixed(1),
      createRatio.toFixed(2),
      update.toFixed(1),
      updateRatio.toFixed(2),
    ]),
  );

/** Lists where our cards or list take longer than as many cards of a peer. */
function slower(rendering) {
  const ours = rendering.filter(({ way }) => way.startsWith('our'));
  const others = rendering.filter(({ way }) => !way.startsWith('our'));
  return ours.flatMap(({ way, count, ...mine }) =>
    ['create', 'update'].flatMap((what) => {
      const ahead = others.filter((peer) => peer.count === count && mine[what] > peer[what] * NOISE);
      if (ahead.length === 0) return [];
      const names = ahead.map((peer) => NAMES[peer.way]).join(', ');
      return [`- ${NAMES[way]}, ${whole(count)}, ${what === 'create' ? 'create' : 'change'} ms: behind ${names}.`];
    }),
  );
}

function peers() {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const pinned = Object.entries(devDependencies).filter(
    ([name, version]) => /^\d/.test(version) && !name.includes('size-limit'),
  );
  return pinned.map(([name, version]) => `${name} ${version}`).join(', ');
}

/** Written by hand: look at it again when the lines above it change. */
const reasons = () => readFileSync(new URL('reasons.md', import.meta.url), 'utf8').trim();
