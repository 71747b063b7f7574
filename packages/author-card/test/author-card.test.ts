import '@news-widgets/author-card/define';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { author } from '@news-widgets/tooling/fixtures';
import { mount, settled, testWidgetContract, texts, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

testWidgetContract({ tag: 'news-author-card', type: NewsAuthorCard, properties: { author } });

const user = {
  ...{ id: 3, name: 'Ana Lim', slug: 'ana', link: 'https://news.example/author/ana/', url: '' },
  ...{ description: 'Writes about <b>prices</b>.', avatar_urls: { 24: 'https://secure.gravatar.com/a?s=24' } },
};
const answer = (replies: Record<string, unknown>) => {
  const { fetch } = window;
  const asked: string[] = [];
  window.fetch = (input) => {
    const url = String(input);
    asked.push(url);
    const found = Object.entries(replies).find(([part]) => url.includes(part));
    return Promise.resolve(new Response(JSON.stringify(found?.[1] ?? {}), { status: found ? 200 : 404 }));
  };
  return { asked, restore: () => void (window.fetch = fetch) };
};

describe('<news-author-card>', () => {
  it('shows name, role, place, text, disclosure and links', async () => {
    const card = await mount(html`<news-author-card .author=${author}></news-author-card>`);
    expect(texts(card, '[part=name]')).to.deep.equal(['Ana Lim']);
    expect(texts(card, '[part=role]')).to.deep.equal(['Markets editor, Critical Minerals Review, Singapore']);
    expect(texts(card, '[part=disclosure]')).to.deep.equal([author.disclosure]);
    const links = [...card.shadowRoot!.querySelectorAll('[part=links] a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Ana Lim on Bluesky',
      'Ana Lim on LinkedIn',
      'E-mail to Ana Lim',
    ]);
    expect(card.shadowRoot!.querySelector('[rel=author]')!.getAttribute('href')).to.equal(author.url);
  });

  it('renders attributes, which override the source', async () => {
    const card = await mount<NewsAuthorCard>(
      html`<news-author-card name="Ana" job="Editor" bio="Text." email="a@b.example" href="/ana"></news-author-card>`,
    );
    expect(texts(card, '[part=name], [part=role], [part=bio]')).to.deep.equal(['Ana', 'Editor', 'Text.']);
    expect(card.shadowRoot!.querySelector('[href="mailto:a@b.example"]')).to.not.equal(null);
  });

  it('shows several authors', async () => {
    const card = await mount(html`<news-author-card .author=${[author, { name: 'B' }]}></news-author-card>`);
    expect(texts(card, '[part=name]')).to.deep.equal(['Ana Lim', 'B']);
  });

  it('reads the markup between its tags', async () => {
    const card = await mount(
      html`<news-author-card><p>By <a rel="author" href="/ana">Ana Lim</a></p><p>Writes about prices.</p></news-author-card>`,
    );
    expect(texts(card, '[part=name]')).to.deep.equal(['Ana Lim']);
    expect(texts(card, '[part=bio]')[0]).to.include('Writes about prices.');
  });

  it('shows a long text in part, and all of it on request', async () => {
    const card = await mount<NewsAuthorCard>(
      html`<news-author-card name="A" bio=${'A sentence of six short words. '.repeat(20)}></news-author-card>`,
    );
    const button = card.shadowRoot!.querySelector<HTMLElement>('[part=bio] button')!;
    const length = () => texts(card, '[part=bio]')[0]!.length;
    expect(length()).to.be.within(80, 240);
    button.click();
    await card.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(length()).to.be.above(500);
  });

  it('fetches photos from other hosts only if allowed, and shows initials otherwise', async () => {
    const remote = { ...author, image: 'https://secure.gravatar.com/a.png' };
    const card = await mount<NewsAuthorCard>(html`<news-author-card .author=${remote}></news-author-card>`);
    expect(card.shadowRoot!.querySelector('img')).to.equal(null);
    expect(texts(card, '[part=photo]')).to.deep.equal(['AL']);
    card.avatars = 'remote';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('img')!.src).to.equal(remote.image);
    card.avatars = 'none';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('[part=photo]')).to.equal(null);
  });

  it('reads a user of WordPress and their latest posts', async () => {
    const post = {
      id: 1,
      link: 'https://news.example/p',
      title: { rendered: 'A post' },
      date_gmt: '2026-11-01T08:00:00',
      _embedded: { author: [user] },
    };
    const { asked, restore } = answer({ 'author=3': [post] });
    const card = await fixture<NewsAuthorCard>(
      html`<news-author-card src="https://news.example/wp-json/wp/v2/users/3" latest="2" loading="eager"></news-author-card>`,
    );
    await settled(card);
    restore();
    // With the card, not after it: nothing below moves twice.
    expect(texts(card, '[part=name], [part=bio]')).to.deep.equal(['Ana Lim', 'Writes about prices.']);
    expect(texts(card, '[part=latest] a')).to.deep.equal(['A post']);
    const [link, date] = ['a', '.dates'].map((name) => card.shadowRoot!.querySelector(`.latest ${name}`)!);
    const room = date!.getBoundingClientRect().top - link!.getBoundingClientRect().bottom;
    expect(room, 'room for a focus ring').to.be.at.least(2);
    expect(asked.some((url) => url.includes('gravatar'))).to.equal(false);
  });

  it('reads an author of Ghost', async () => {
    const bo = {
      name: 'Bo',
      bio: 'Text',
      location: 'Oslo',
      bluesky: 'bo.example',
      url: 'https://g.example/author/bo/',
    };
    const { restore } = answer({
      'content/posts': { posts: [{ id: 1, title: 'A', url: 'https://g.example/a', authors: [bo] }] },
    });
    const card = await mount(
      html`<news-author-card src="https://g.example/ghost/api/content/authors/slug/bo/?key=k" loading="eager"></news-author-card>`,
    );
    restore();
    expect(texts(card, '[part=name], [part=role], [part=bio]')).to.deep.equal(['Bo', 'Oslo', 'Text']);
    expect(texts(card, '[part=links] a')).to.deep.equal(['Bluesky']);
  });

  it('shows the author of a story of a feed', async () => {
    const card = await mount(
      html`<news-author-card src="/test-feeds/good.json" item="1" loading="eager"></news-author-card>`,
    );
    expect(card.matches(':state(ready)') || card.matches(':state(empty)')).to.equal(true);
  });

  it('reports a missing author, and keeps the content between its tags when the source fails', async () => {
    const card = await mount(
      html`<news-author-card src="/test-feeds/gone.json" loading="eager"><a href="/ana">Ana Lim</a></news-author-card>`,
    );
    expect(card.matches(':state(error)')).to.equal(true);
    expect(card.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('links to its form, unless the page prevents that', async () => {
    const page = await fixture(html`<div><form id="follow"><input type="email" /></form></div>`);
    const card = await mount<NewsAuthorCard>(
      html`<news-author-card for="follow" .author=${author}></news-author-card>`,
    );
    const button = card.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
    setTimeout(() => button.click());
    const { detail } = await oneEvent(card, 'news-author-follow');
    expect(detail.author.name).to.equal('Ana Lim');
    await waitUntil(() => document.activeElement === page.querySelector('input'));
  });

  it('leads nowhere with other addresses', async () => {
    const wrong = {
      name: 'A',
      url: 'javascript:alert(1)',
      links: [{ name: 'X', url: 'javascript:alert(1)' }],
      email: 'x" onclick=',
    };
    const card = await mount(html`<news-author-card .author=${wrong}></news-author-card>`);
    expect(card.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });
});
