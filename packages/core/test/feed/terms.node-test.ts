import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFeed } from '../../src/feed/index.js';

const CC = 'https://creativecommons.org/licenses/by/4.0/';

async function firstOf(body: string) {
  const fetch = async () => new Response(body);
  const { items } = await loadFeed('https://news.example/feed', { fetch, retries: 0 });
  return items[0]!;
}

const NAMES = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" xmlns:c="http://creativecommons.org/ns#"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:n="https://news.example/ns"`;
const rss = (
  ofItem: string,
  ofFeed = '',
) => `<?xml version="1.0"?><rss version="2.0" ${NAMES}><channel><title>News</title>
  ${ofFeed}<item><title>Tungsten</title><link>https://news.example/1</link>${ofItem}</item></channel></rss>`;
const atom = (ofItem: string, ofFeed = '') => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${NAMES}>
  <title>News</title>${ofFeed}<entry><title>Tungsten</title><link href="https://news.example/1"/>${ofItem}</entry></feed>`;
const json = (ofItem: object, ofFeed: object = {}) =>
  JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'News', ...ofFeed },
    items: [{ id: '1', url: 'https://news.example/1', title: 'Tungsten', ...ofItem }],
  });

const article = (more: object) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tungsten', ...more });
const wordPress = (more: object) =>
  JSON.stringify([
    {
      ...{ id: 1, date: '2026-11-12T08:00:00', link: 'https://news.example/1', title: { rendered: 'Tungsten' } },
      ...{ content: { rendered: '<p>It is sold out.</p>' }, ...more },
    },
  ]);

describe('the licence of a story', () => {
  for (const [document, license] of [
    [rss('', '<copyright>© 2026 News &amp;amp; Sons</copyright>'), '© 2026 News & Sons'],
    [rss('<dc:rights>All rights reserved</dc:rights>', '<copyright>© News</copyright>'), 'All rights reserved'],
    [rss('<dcterms:license>See our terms</dcterms:license>'), 'See our terms'],
    [rss(`<creativeCommons:license>${CC}</creativeCommons:license>`, '<copyright>© News</copyright>'), CC],
    [rss('', `<creativeCommons:license>${CC}</creativeCommons:license>`), CC],
    [rss(`<c:license rdf:resource="${CC}"/>`), CC],
    [rss(`<media:license href="${CC}">CC</media:license>`), CC],
    [rss('<media:copyright>© News</media:copyright>'), '© News'],
    [article({ copyrightHolder: { name: 'News' }, copyrightYear: 2026 }), '© 2026 News'],
    [article({ usageInfo: CC, copyrightHolder: {} }), CC],
    [rss('<source url="https://other.example/feed">Other</source>', '<copyright>© News</copyright>'), '© News'],
    [atom('', '<rights>© 2026 News</rights>'), '© 2026 News'],
    [atom('<rights type="html">&lt;b&gt;©&lt;/b&gt; News</rights>'), '© News'],
    [atom(`<link rel="license" href="${CC}"/>`, '<rights>© News</rights>'), CC],
    [atom('', `<link rel="license" href="${CC}"/>`), CC],
    [json({ license: CC }), CC],
    [json({ _creative_commons: { license: { url: CC } } }, { copyright: '© News' }), CC],
    [json({}, { copyright: '© News' }), '© News'],
    [json({}, { _terms: { rights: 'All rights reserved' } }), 'All rights reserved'],
    [json({ _news: { source: { name: 'News', license: CC } } }), CC],
    [json({ _news: { source: { name: 'News' } } }, { copyright: '© News' }), '© News'],
    [rss(''), undefined],
    [json({ author: { name: 'Ana Lim' } }), undefined],
  ] as const)
    it(`is ${license} in ${document.replace(/^[^]*?(?:<title>News<\/title>|"News")\s*/, '').slice(0, 90)}`, async () => {
      const { source, title } = await firstOf(document);
      assert.equal(source?.license, license);
      assert.equal(title, 'Tungsten');
    });

  it('is silent about a source without a name', async () =>
    assert.deepEqual((await firstOf(rss('', '<copyright>© News</copyright>'))).source, {
      name: '',
      license: '© News',
    }));
});

describe('a story for subscribers', () => {
  for (const document of [
    rss('<dcterms:accessRights>Subscription</dcterms:accessRights>'),
    rss('<n:access>Subscription</n:access>'),
    rss('<n:paywall>true</n:paywall>'),
    rss('<isPremium>1</isPremium>'),
    atom('<n:is-accessible-for-free>false</n:is-accessible-for-free>'),
    json({ isAccessibleForFree: false }),
    json({ _paywall: { is_premium: true } }),
    json({ _news: { access: 'subscribers' } }),
    json({ content_tier: 'locked' }),
    article({ conditionsOfAccess: 'Subscription required' }),
    wordPress({ meta: { _jetpack_newsletter_access: 'paid_subscribers' } }),
    wordPress({ is_premium: true }),
  ])
    it(`is labelled: ${document.slice(-110)}`, async () => assert.equal((await firstOf(document)).label, 'paid'));

  for (const document of [
    rss('<dcterms:accessRights>Public</dcterms:accessRights><n:paywall>false</n:paywall>'),
    wordPress({ meta: { _jetpack_newsletter_access: 'everybody' }, status: 'publish' }),
    article({ conditionsOfAccess: 'Free for all' }),
    json({ isAccessibleForFree: true, premium: false, visibility: 'public', content_tier: 'metered' }),
  ])
    it(`is not: ${document.slice(-110)}`, async () => assert.equal((await firstOf(document)).label, undefined));

  it('is one despite other words in its label', async () =>
    assert.equal((await firstOf(json({ is_premium: true, label: 'live' }))).label, 'paid'));
});
