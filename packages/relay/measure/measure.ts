/** Measures a relay and writes the README's figures on costs and speed. The machine should be otherwise idle. */
import { connect } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { load } from '../test/support/load.js';
import { startRelay, startSource } from '../test/support/process.js';
import { longStories, rss } from '../test/support/sources.js';
import { costs } from './costs.js';

const README = new URL('../README.md', import.meta.url);
const SECONDS = 8;
const BUILDS = 30;
/** The best of several rounds shows what the relay can do, since other work on the machine interferes. */
const ROUNDS = 3;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** All bytes of a response, headers included. */
function bytesOf(url: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port, pathname, search, host } = new URL(url);
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    let bytes = 0;
    connect(Number(port), hostname)
      .on('error', reject)
      .on('data', (chunk) => (bytes += chunk.length))
      .on('end', () => resolve(bytes))
      .write(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  });
}

const source = await startSource((_, response) => void response.end(rss(longStories)));
const relay = await startRelay('--allow', source.url, '--allow-private');
try {
  const url = `${relay.url}/v1/feed?url=${encodeURIComponent(`${source.url}/feed`)}&limit=15`;
  const etag = (await fetch(url)).headers.get('etag')!;
  const sizes = {
    answer: await bytesOf(url, { 'accept-encoding': 'br' }),
    notModified: await bytesOf(url, { 'accept-encoding': 'br', 'if-none-match': etag }),
  };

  const built: number[] = [];
  for (let build = 0; build < BUILDS; build++) {
    const start = performance.now();
    await (await fetch(`${url}&q=${build % 10}&offset=${build}`)).arrayBuffer();
    built.push(performance.now() - start);
  }

  const rounds: { most: number; p99: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const most = await load(url, '--duration', `${SECONDS}`, '--connections', '50');
    const rate = Math.floor(most.requests.average / 2);
    const half = await load(url, '--duration', `${SECONDS}`, '--connections', '20', '--overallRate', `${rate}`);
    if (most.non2xx + most.errors + half.non2xx + half.errors > 0) throw new Error('Not all requests were answered.');
    rounds.push({ most: Math.round(most.requests.average), p99: half.latency.p99 });
  }
  const sorted = rounds.toSorted((a, b) => a.p99 - b.p99);
  const { most, p99 } = sorted[0]!;
  const worst = sorted.at(-1)!.p99;

  const speed = `One Node process gives ${most.toLocaleString('en-US')} cached answers a second; a second process on the same two cores asks for
them. At half of that, 99 % of answers come within ${p99} ms in the best of ${ROUNDS} rounds. In the
worst it is ${worst} ms: other work on the machine shows. Building an answer takes ${Math.round(median(built))} ms, without its source.
`;
  const sections: Record<string, string> = { costs: costs(sizes), speed };
  let readme = await readFile(README, 'utf8');
  for (const [name, text] of Object.entries(sections))
    readme = readme.replace(
      new RegExp(`(<!-- ${name}: [^]*?-->\n)[^]*?(<!-- /${name} -->)`),
      (_, start: string, end: string) => `${start}${text}${end}`,
    );
  await writeFile(README, readme);
  process.stdout.write(`${JSON.stringify({ ...sizes, built: median(built), rounds })}\n`);
} finally {
  await relay.stop();
  await source.close();
}
