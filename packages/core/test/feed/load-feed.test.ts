import { expect } from '@open-wc/testing';
import { FeedError, loadFeed, parseFeed, type LoadFeedOptions } from '../../src/feed/index.js';

const feeds = `${location.origin}/test-feeds/`;
const hitsOf = async (path: string): Promise<number> => {
  const answer = await fetch(`${feeds}hits?of=${encodeURIComponent(path)}`);
  return ((await answer.json()) as { count: number }).count;
};
const failureOf = async (address: string, options: LoadFeedOptions = {}): Promise<FeedError> => {
  try {
    await loadFeed(address, { retries: 0, ...options });
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('no error');
};

/** A server of another origin that sends no `Access-Control-Allow-Origin`. */
const withoutHeader: typeof fetch = (_, init) =>
  init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch'));

describe('loadFeed in a browser', () => {
  it('reads a feed, by absolute and by relative address', async () => {
    const feed = await loadFeed(`${feeds}good.json`, { limit: 5, offset: 2 });
    expect(feed.title).to.equal('Test feed');
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['item-2', 'item-3', 'item-4', 'item-5', 'item-6']);
    expect((await loadFeed('/test-feeds/good.json')).items).to.have.length(12);
  });

  it('follows redirects and knows the next page', async () => {
    expect((await loadFeed(`${feeds}redirect.json`)).items).to.have.length(12);
    const first = await loadFeed(`${feeds}paged.json`);
    expect(first.nextUrl).to.equal(`${feeds}paged.json?page=2`);
    expect((await loadFeed(first.nextUrl!)).items).to.have.length(8);
  });

  it('reports an empty feed as empty', async () => {
    expect((await loadFeed(`${feeds}empty.json`)).items).to.deep.equal([]);
  });

  it('states the failure and its remedy', async () => {
    const codes: Record<string, string> = {
      'gone.json': 'not-found',
      'error.json': 'server',
      'garbage.json': 'malformed',
      'page.html': 'not-a-feed',
    };
    for (const [path, code] of Object.entries(codes)) {
      const error = await failureOf(feeds + path);
      expect(error.code, path).to.equal(code);
      expect(error.message)
        .to.contain(feeds + path)
        .and.match(/\. /);
    }
    expect((await failureOf('ftp://news.example/')).code).to.equal('invalid-url');
    expect((await failureOf(`${feeds}many.json?count=50`, { maxBytes: 99 })).code).to.equal('too-large');
    expect((await failureOf(`${feeds}slow.json?ms=2000`, { timeout: 50 })).code).to.equal('timeout');
    // Browsers report no connection to another origin and a missing header alike.
    expect((await failureOf('http://127.0.0.1:9/feed')).code).to.equal('network');
    expect((await failureOf('http://127.0.0.1:9/feed', { fetch: withoutHeader })).code).to.equal('cors');
  });

  it('names other ways to a source that may not be read, but none that was just tried', async () => {
    const told = async (path: string) => {
      const { message } = await failureOf(`http://127.0.0.1:9/${path}`, { fetch: withoutHeader });
      return [message.includes('Content API'), message.includes('@news-widgets/relay')];
    };
    expect(await told('feed.xml')).to.deep.equal([true, true]);
    expect(await told('ghost/api/content/posts/?key=0123456789abcdef0123456789')).to.deep.equal([false, true]);
    expect(await told('v1/feed?url=https%3A%2F%2Fnews.example%2F')).to.deep.equal([true, false]);
  });

  it('retries only temporary failures', async () => {
    // The server counts for all browsers of a run.
    const own = `?retry=${Date.now()}`;
    await failureOf(`${feeds}gone.json${own}`, { retries: 2 });
    expect(await hitsOf(`/test-feeds/gone.json${own}`)).to.equal(1);
    await failureOf(`${feeds}error.json${own}`, { retries: 1 });
    expect(await hitsOf(`/test-feeds/error.json${own}`)).to.equal(2);
  });

  it('rejects with the reason of an abort', async () => {
    const abort = new AbortController();
    const loading = loadFeed(`${feeds}slow.json?ms=3000`, { signal: abort.signal });
    setTimeout(() => abort.abort(), 30);
    const error = (await loading.then(
      () => undefined,
      (reason: unknown) => reason,
    )) as Error;
    expect(error.name).to.equal('AbortError');
  });

  it('reads every format that a page may hold', () => {
    const read = (text: string) => parseFeed(text, { url: 'https://news.example/a/' }).items[0]!;
    const rss = read(
      '<rss><channel><item><title>A &eacute; &amp;amp; B</title><link>/x</link><pubDate>Di, 05 Okt 2021 10:00:00 +0200</pubDate></item></channel></rss>',
    );
    expect(rss).to.include({
      title: 'A é & B',
      url: 'https://news.example/x',
      datePublished: '2021-10-05T08:00:00Z',
    });
    const post = read('[{"id":1,"link":"/y","title":{"rendered":"Malaysiaโ€™s plan"},"content":{"rendered":""}}]');
    expect(post).to.include({ title: 'Malaysia’s plan', url: 'https://news.example/y' });
    const story = read('{"@context":"https://schema.org","@type":"NewsArticle","headline":"H","url":"/z"}');
    expect(story).to.include({ title: 'H', url: 'https://news.example/z' });
  });
});
