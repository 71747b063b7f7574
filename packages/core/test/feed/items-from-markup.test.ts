import { itemsFromMarkup } from '@news-widgets/core/internal/feed';
import { expect, fixture } from '@open-wc/testing';

const read = async (markup: string) => itemsFromMarkup(await fixture(`<div>${markup}</div>`));

describe('itemsFromMarkup', () => {
  it('reads a list of links', async () => {
    const items = await read(
      '<ul><li><a href="https://news.example/1">One</a></li><li>No link</li><li><a href="/2"> Two  words </a></li></ul>',
    );
    expect(items.map(({ title, url }) => [title, url])).to.deep.equal([
      ['One', 'https://news.example/1'],
      ['Two words', `${location.origin}/2`],
    ]);
  });

  it('reads bare links', async () => {
    expect(
      await read('<a href="https://news.example/1">One</a><a href="https://news.example/2">Two</a>'),
    ).to.have.length(2);
  });

  it('reads the teaser of a content management system', async () => {
    const [item] = await read(`<article lang="de">
      <a href="https://news.example/1"><img src="https://news.example/1.webp" alt="Ofen" width="300" height="200" srcset="https://news.example/1b.webp 2x"></a>
      <h3><a href="https://news.example/1">Überschrift</a></h3><p>Was geschah.</p><p><a href="https://news.example/1">Mehr</a></p>
      <time datetime="2026-11-02T10:00:00+01:00">2. November</time></article>`);
    expect(item).to.deep.include({
      title: 'Überschrift',
      summary: 'Was geschah.',
      datePublished: '2026-11-02T09:00:00.000Z',
      language: 'de',
    });
    expect(item!.image).to.deep.equal({
      url: 'https://news.example/1.webp',
      alt: 'Ofen',
      width: 300,
      height: 200,
      srcset: 'https://news.example/1b.webp 2x',
    });
  });

  it('takes no unsafe link', async () => {
    const [item] = await read('<a href="javascript:alert(1)">Click</a>');
    expect(item!.url).to.equal('');
  });

  it('counts nested entries once', async () => {
    expect(await read('<ul><li><article><a href="https://news.example/1">One</a></article></li></ul>')).to.have.length(
      1,
    );
  });
});
