import { prefetchedResponses, sharedFetch } from '@news-widgets/core/internal/feed';
import { expect } from '@open-wc/testing';

const unique = (path: string): string => new URL(`/test-feeds/${path}?${Math.random()}`, location.href).href;
const hits = async (address: string): Promise<number> => {
  const { pathname, search } = new URL(address);
  const response = await fetch(`/test-feeds/hits?of=${encodeURIComponent(pathname + search)}&at=${Math.random()}`);
  return ((await response.json()) as { count: number }).count;
};

describe('sharedFetch', () => {
  it('asks once for an address and gives everyone an answer of their own', async () => {
    const url = unique('good.json');
    const answers = await Promise.all([sharedFetch(url), sharedFetch(url)]);
    answers.push(await sharedFetch(url));
    const titles = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { title: string }).title));
    expect(titles).to.deep.equal(['Test feed', 'Test feed', 'Test feed']);
    expect(await hits(url)).to.equal(1);
  });

  it('uses a pending response once', async () => {
    const url = unique('good.json');
    prefetchedResponses().set(url, fetch(url));
    await Promise.all([sharedFetch(url), sharedFetch(url)]);
    expect(await hits(url)).to.equal(1);
    await sharedFetch(url, { cache: 'no-cache' });
    expect(await hits(url)).to.equal(2);
    expect(prefetchedResponses().has(url)).to.equal(true);
  });

  it('requests again if the pending one failed', async () => {
    const url = unique('good.json');
    const failed = Promise.reject(new TypeError('no connection'));
    failed.catch(() => {});
    prefetchedResponses().set(url, failed);
    const error: unknown = await sharedFetch(url).catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('no connection');
    expect((await sharedFetch(url)).status).to.equal(200);
  });

  it('keeps status, headers and the address after redirects', async () => {
    const answer = await sharedFetch(unique('redirect.json'));
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.include('json');
    expect(answer.url).to.match(/good\.json$/);
  });

  it('asks again on request', async () => {
    const url = unique('good.json');
    await sharedFetch(url);
    await sharedFetch(url, { cache: 'no-cache' });
    await sharedFetch(url);
    expect(await hits(url)).to.equal(2);
  });

  it('gives up an answer that is larger than any feed', async () => {
    const { fetch } = window;
    let sent = 0;
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(2 ** 20).fill((sent += 1))) });
    window.fetch = async () => new Response(endless);
    const error: unknown = await sharedFetch('https://news.example/endless').catch((reason: unknown) => reason);
    window.fetch = fetch;
    expect((error as Error).message).to.equal('too-large');
    expect(sent).to.be.below(20);
  });

  it('accepts responses without a body', async () => {
    const { fetch } = window;
    window.fetch = async () => new Response(null, { status: 204 });
    const answer = await sharedFetch('https://news.example/nothing');
    window.fetch = fetch;
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).to.deep.equal([204, 0]);
  });

  it('forgets error answers', async () => {
    const url = unique('error.json');
    expect((await sharedFetch(url)).status).to.equal(503);
    await sharedFetch(url);
    expect(await hits(url)).to.equal(2);
  });

  it('forgets failures', async () => {
    const failed = await sharedFetch('http://127.0.0.1:1/').catch((error: unknown) => error);
    const again = await sharedFetch('http://127.0.0.1:1/').catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
    expect(again).not.to.equal(failed);
  });

  it('aborts one request without disturbing the other', async () => {
    const url = unique('slow.json');
    const abort = new AbortController();
    const leaving = sharedFetch(url, { signal: abort.signal }).catch((error: Error) => error.name);
    const staying = sharedFetch(url);
    abort.abort();
    expect(await leaving).to.equal('AbortError');
    expect((await staying).status).to.equal(200);
    expect(await hits(url)).to.equal(1);
  });

  it('ends the request when the last one has gone', async () => {
    const url = unique('slow.json');
    const abort = new AbortController();
    const leaving = sharedFetch(url, { signal: abort.signal }).catch((error: Error) => error.name);
    abort.abort();
    expect(await leaving).to.equal('AbortError');
    expect((await sharedFetch(url)).status).to.equal(200);
    expect(performance.getEntriesByName(url).length).to.be.below(3);
  });
});
