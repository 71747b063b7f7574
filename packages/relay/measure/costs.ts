import { type Prices, PRICES, READ } from './prices.js';

/** Measured sizes of a response in bytes, headers included. */
export interface Sizes {
  answer: number;
  notModified: number;
}

const MILLION = 1_000_000;
const GIGABYTE = 1e9;

/** A source is requested, and a response built, once per this many minutes and place. */
const LIFETIME_MINUTES = 5;
const MINUTES_OF_MONTH = 30 * 24 * 60;
export const BUILDS = MINUTES_OF_MONTH / LIFETIME_MINUTES;

/** Data centres of a CDN that the readers of one region use. */
const SEVERAL = 12;

const dollars = (value: number): string => `${value.toFixed(2)} $`;
const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const millions = (value: number): string => `${(value / MILLION).toFixed(1).replace(/\.0$/, '')} million`;
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** Page views included in a plan: one request each, with a full response. */
const roomOf = ({ requests, gigabytes }: NonNullable<Prices['free']>, { answer }: Sizes): number =>
  Math.min(requests, (gigabytes * GIGABYTE) / answer);

/** Price of another million page views. */
const furtherMillion = ({ million, gigabyte }: Prices['beyond'], { answer }: Sizes): number =>
  million + ((MILLION * answer) / GIGABYTE) * gigabyte;

/** Renders the costs of a million page views, as a section of the README. */
export function costs(sizes: Sizes): string {
  const hits = (places: number) => percent(1 - (places * BUILDS) / MILLION);
  const rows = PRICES.map((prices) => {
    const { platform, free, paid, beyond } = prices;
    const room = free ? `${millions(roomOf(free, sizes))}${free.for ? ` (${free.for})` : ''}` : '–';
    const plan = paid ? `${paid.fee} $ for ${millions(roomOf(paid, sizes))}` : 'by use';
    const sources = prices.sources.map((source, index) => `[${index + 1}](${source})`).join(' ');
    return `| ${platform} | ${room} | ${plan} | ${dollars(furtherMillion(beyond, sizes))} | ${sources} |`;
  });
  return `| | |
| --- | --- |
| Requests of readers | ${number(MILLION)}, one a view; fewer, since browsers keep an answer for a minute and ask with \`If-None-Match\` afterwards |
| Bytes to readers | ${kilobytes(sizes.answer)} each with headers (15 stories, brotli), ${((MILLION * sizes.answer) / GIGABYTE).toFixed(1)} GB in all; a 304 has ${kilobytes(sizes.notModified)} |
| Answered by a CDN in front | all but one request in ${LIFETIME_MINUTES} minutes and location: ${number(BUILDS)} a month for each. That is ${hits(1)} with one location, ${hits(SEVERAL)} with ${SEVERAL} |
| Requests to the source | one in ${LIFETIME_MINUTES} minutes for each process or location, mostly 304: ${number(BUILDS)} a month |

| Platform | Page views a month without a fee | Smallest plan with a fee | Each further million | Prices read at |
| --- | --- | --- | ---: | --- |
${rows.join('\n')}

Prices are those of ${READ}, for one request and one whole answer a view; \`measure/prices.ts\` has each. Workers cost
what Workflows cost, as Cloudflare's second page says. CPU time is within what the plans include. A server of your own costs what it costs: a million views are one request in 2.6 seconds.
`;
}
