import '@news-widgets/recent-list/define';
import type { NewsItemInit } from '@news-widgets/core/feed';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { mount, texts, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, html } from '@open-wc/testing';
import { stories } from './stories.js';

const part = (list: Element, name: string) => list.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;
const headlines = (list: Element) => texts(list, '[part=headline]');
const at = (index: number, daysAgo: number, more: Partial<NewsItemInit> = {}): NewsItemInit => {
  const date = new Date();
  date.setHours(12, 0, 0, 0);
  date.setDate(date.getDate() - daysAgo);
  return { url: `https://news.example/${index}`, title: `Story ${index}`, datePublished: date.toISOString(), ...more };
};
const show = async (items: NewsItemInit[], attributes: Record<string, string>): Promise<NewsRecentList> => {
  const list = await mount<NewsRecentList>(
    html`<news-recent-list heading="Latest" .items=${items}></news-recent-list>`,
  );
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await waitUntil(() => list.matches(':state(ready)') && !list.isUpdatePending);
  await list.updateComplete;
  return list;
};

/** Stories whose pictures can be loaded. */
const pictured = (count: number): NewsItemInit[] => {
  const { href: url } = new URL('../../article-card/test/picture.svg', import.meta.url);
  return stories(count).map((story) => ({ ...story, image: { url, alt: '' } }));
};

describe('layouts of <news-recent-list>', () => {
  it('lead has one story larger than the rest, with its summary', async () => {
    const list = await show(pictured(5), { layout: 'lead' });
    list.style.width = '1100px';
    const sizes = [...list.shadowRoot!.querySelectorAll('[part=headline]')].map((headline) =>
      parseFloat(getComputedStyle(headline).fontSize),
    );
    expect(sizes[0]).to.be.above(sizes[1]! * 1.4);
    expect(texts(list, '[part=summary]')).to.deep.equal(['Summary 0']);
    const [lead, second] = [...list.shadowRoot!.querySelectorAll('li')].map((entry) => entry.getBoundingClientRect());
    expect(second!.left).to.be.above(lead!.right);
  });

  for (const layout of ['grid', 'lead'])
    it(`${layout} has no hole, whatever the number of stories and the width`, async () => {
      for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
        const list = await show(pictured(count), { layout, limit: String(count) });
        for (const width of [240, 320, 480, 720, 1100]) {
          list.style.width = `${width}px`;
          const entries = [...list.shadowRoot!.querySelectorAll('.entry')].map((one) => one.getBoundingClientRect());
          const last = entries.filter(({ top }) => Math.abs(top - entries.at(-1)!.top) < 2);
          const { right } = list.getBoundingClientRect();
          expect(Math.max(...last.map((one) => one.right)), `${count} at ${width} px`).to.be.closeTo(right, 2);
          // The picture of the lead takes what its neighbours leave.
          const [lead, item, media, image] = ['.entry', '.item', '.media', '.media img'].map((name) =>
            list.shadowRoot!.querySelector(name)!.getBoundingClientRect(),
          );
          if (layout === 'grid' && width === 1100 && count % 3 === 0) {
            expect(item!.bottom).to.be.closeTo(lead!.bottom, 2);
            expect(image!.height).to.be.closeTo(media!.height, 1);
            expect(image!.width).to.be.closeTo(media!.width, 1);
          }
        }
      }
    });

  it('lead without a picture puts the other stories below it', async () => {
    const items = stories(6).map(({ image: _, ...story }) => story);
    const list = await show(items, { layout: 'lead', limit: '6' });
    list.style.width = '1100px';
    const [lead, second] = [...list.shadowRoot!.querySelectorAll('li')].map((entry) => entry.getBoundingClientRect());
    expect(lead!.width).to.be.closeTo(1100, 2);
    expect(second!.top).to.be.above(lead!.bottom - 2);
  });

  it('scroller pages with buttons, which are disabled at its ends', async () => {
    const list = await show(stories(8), { layout: 'scroller', limit: '8' });
    list.style.width = '480px';
    await waitUntil(() => part(list, 'turns'));
    const [back, forward] = part(list, 'turns').querySelectorAll('button') as unknown as [HTMLElement, HTMLElement];
    const row = part(list, 'list');
    await waitUntil(() => row.scrollWidth > row.clientWidth);
    expect(back.ariaDisabled).to.equal('true');
    forward.click();
    await waitUntil(() => row.scrollLeft > 100);
    await waitUntil(() => back.ariaDisabled === 'false');
    row.scrollLeft = row.scrollWidth;
    await waitUntil(() => forward.ariaDisabled === 'true');
    await expect(list).to.be.accessible();
  });

  it('scroller turns to the left in pages that run from right to left', async () => {
    const list = await show(stories(8), { layout: 'scroller', limit: '8', dir: 'rtl' });
    list.style.width = '480px';
    await waitUntil(() => part(list, 'turns'));
    part(list, 'turns').querySelectorAll('button')[1]!.click();
    await waitUntil(() => part(list, 'list').scrollLeft < -100);
  });

  it('timeline is ordered by time, grouped by day, and marks new stories', async () => {
    const list = await show([at(1, 1), at(2, 0)], { layout: 'timeline' });
    expect(headlines(list)).to.deep.equal(['Story 2', 'Story 1']);
    expect(texts(list, '[part=day]')).to.deep.equal(['today', 'yesterday']);
    expect(list.shadowRoot!.querySelector('[part=new]')).to.equal(null);
    list.items = [at(1, 1), at(2, 0), at(3, 0), at(4, 0)];
    await list.updateComplete;
    await aTimeout(0);
    expect(texts(list, '[part=new]')).to.deep.equal(['New', 'New']);
    expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('2 new stories.');
    await expect(list).to.be.accessible();
  });

  it('timeline marks none of the first stories as new, however late they load', async () => {
    const list = await mount<NewsRecentList>(
      html`<news-recent-list layout="timeline" loading="eager"></news-recent-list>`,
    );
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: stories(3) };
    let answer!: (response: Response) => void;
    const answered = new Promise<Response>((resolve) => (answer = resolve));
    const { fetch } = window;
    window.fetch = () => answered;
    list.src = `${location.origin}/timeline.json`;
    await waitUntil(() => list.matches(':state(loading)'));
    await aTimeout(200);
    answer(Response.json(feed));
    await waitUntil(() => headlines(list).length === 3);
    window.fetch = fetch;
    expect(part(list, 'new')).to.equal(null);
    expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('groups by day: headings between heading and headlines, one list each', async () => {
    const list = await show([at(1, 0), at(2, 1), at(3, 1), at(4, 40)], { group: 'day' });
    expect(texts(list, '[part=day]').slice(0, 2)).to.deep.equal(['today', 'yesterday']);
    const levels = [...list.shadowRoot!.querySelectorAll('[role=heading]')].map(({ ariaLevel }) => ariaLevel);
    expect(levels).to.deep.equal(['2', '3', '4', '3', '4', '4', '3', '4']);
    expect(list.shadowRoot!.querySelectorAll('[part=list]')).to.have.length(3);
    expect(texts(list, 'time')[0]).to.match(/12:00/);
    await expect(list).to.be.accessible();
  });

  for (const layout of ['list', 'headlines', 'numbered'])
    it(`${layout} gives a story that is alone in its row all of it, in the size of the others`, async () => {
      for (const thumbnails of ['start', 'end']) {
        const list = await show(pictured(5), { layout, thumbnails });
        list.style.width = '1100px';
        const entries = [...list.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
        expect(entries[4]!.offsetWidth).to.equal(1100);
        const [second, last] = [entries[1]!, entries[4]!].map((entry) => entry.querySelector('.media')!);
        expect(last!.clientWidth).to.be.closeTo(second!.clientWidth, 2);
        const { right, left } = list.getBoundingClientRect();
        if (thumbnails === 'end') expect(last!.getBoundingClientRect().right).to.be.closeTo(right, 1);
        else expect(last!.getBoundingClientRect().left).to.be.below(left + 200);
        const sizes = entries.map((entry) => getComputedStyle(entry.querySelector('[part=headline]')!).fontSize);
        expect(parseFloat(sizes[4]!)).to.be.closeTo(parseFloat(sizes[1]!), 0.6);
      }
    });

  it('puts the picture beside the text if a story is alone in its row', async () => {
    const list = await show(pictured(3), { thumbnails: 'top' });
    list.style.width = '1100px';
    const [first, , last] = [...list.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
      media: entry.querySelector('.media')!.getBoundingClientRect(),
      text: entry.querySelector('.text')!.getBoundingClientRect(),
    }));
    expect(last!.media.width).to.be.closeTo(first!.media.width, 1);
    expect(last!.text.left).to.be.above(last!.media.right);
  });

  it('group="day" fills the row if a day has one story', async () => {
    const list = await show([at(0, 0), at(1, 1), at(2, 1), at(3, 2)], { group: 'day' });
    list.style.width = '1100px';
    const entries = [...list.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
    expect(entries.map(({ offsetWidth }) => offsetWidth > 1000)).to.deep.equal([true, false, false, true]);
  });

  it('scroller shows a part of the next story in the narrowest place, too', async () => {
    for (const width of [200, 240, 320]) {
      const list = await show(pictured(4), { layout: 'scroller' });
      list.style.width = `${width}px`;
      const second = list.shadowRoot!.querySelectorAll('.entry')[1]!.getBoundingClientRect();
      expect(list.getBoundingClientRect().right - second.left, `${width} px`).to.be.above(14);
    }
  });

  for (const layout of ['list', 'lead'])
    it(`${layout} has pictures in the ratio that the page wants, at every width`, async () => {
      const list = await show(pictured(5), { layout });
      list.style.setProperty('--news-image-ratio', '2');
      for (const width of [220, 480, 1100]) {
        list.style.width = `${width}px`;
        for (const { clientWidth, clientHeight } of list.shadowRoot!.querySelectorAll('.media'))
          expect(clientWidth / clientHeight, `${width} px`).to.be.closeTo(2, 0.1);
      }
    });

  for (const layout of ['headlines', 'timeline'])
    it(`${layout} has one accent, that of the time`, async () => {
      const list = await show([at(1, 0, { section: { name: 'Policy' } })], { layout });
      list.style.setProperty('--news-accent', 'rgb(1, 120, 80)');
      const colour = (name: string) => getComputedStyle(part(list, name)).color;
      expect(colour('date')).to.equal('rgb(1, 120, 80)');
      expect(colour('kicker')).to.not.equal('rgb(1, 120, 80)');
      list.style.setProperty('--news-section-policy', 'rgb(140, 0, 80)');
      await waitUntil(() => colour('kicker') === 'rgb(140, 0, 80)');
    });

  it('density compact has room for the focus ring between kicker and headline', async () => {
    const list = await show([at(0, 0, { section: { name: 'Policy' } })], { density: 'compact' });
    const [kicker, link] = ['kicker', 'link'].map((name) => part(list, name).getBoundingClientRect());
    // Less the leading below the letters.
    expect(link!.top - kicker!.bottom).to.be.above(-3);
  });

  it('density compact takes less room', async () => {
    const list = await show(stories(4), {});
    list.style.width = '320px';
    const { offsetHeight } = list;
    list.density = 'compact';
    await list.updateComplete;
    expect(list.offsetHeight).to.be.below(offsetHeight * 0.9);
  });

  it('similar-to puts shared sections and tags first, and omits the story itself', async () => {
    const items = [
      at(0, 0, { section: { name: 'Sport' }, tags: [] }),
      at(1, 0, { section: { name: 'Markets' }, tags: ['oxide'] }),
      at(2, 0, { section: { name: 'Markets' }, tags: [] }),
      at(3, 0, { section: { name: 'Policy' }, tags: ['Oxide', 'ports'] }),
    ];
    const list = await show(items, { 'similar-to': 'https://news.example/1', limit: '2' });
    expect(headlines(list)).to.deep.equal(['Story 3', 'Story 2']);
    list.exclude = 'https://news.example/3';
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['Story 2', 'Story 0']);
  });

  it('similar-to reads the topics of a page whose story the source lacks', async () => {
    const meta = Object.assign(document.createElement('meta'), { content: 'ports' });
    meta.setAttribute('property', 'article:tag');
    document.head.append(meta);
    const items = [at(0, 0, { tags: [] }), at(1, 0, { tags: ['Ports'] })];
    const list = await show(items, { 'similar-to': 'current', limit: '1' });
    meta.remove();
    expect(headlines(list)).to.deep.equal(['Story 1']);
  });

  it('names the source', async () => {
    const source = { name: 'News Example', url: 'https://news.example/' };
    const list = await show([at(1, 0, { source })], { 'source-line': '' });
    expect(part(list, 'source').textContent!.trim()).to.equal('From News Example');
    expect(part(list, 'source').querySelector('a')!.href).to.equal('https://news.example/');
  });

  it('names the source with its logo and its home page', async () => {
    const icon = `${location.origin}/portrait.svg`;
    const feed = { title: 'News Example', home_page_url: 'https://news.example/', favicon: icon, items: stories(1) };
    const list = await mount<NewsRecentList>(html`<news-recent-list source-line></news-recent-list>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/feed+json' });
    script.textContent = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...feed });
    list.append(script);
    await waitUntil(() => part(list, 'logo'));
    expect((part(list, 'logo') as HTMLImageElement).src).to.equal(icon);
    expect((part(list, 'logo') as HTMLImageElement).alt).to.equal('');
    expect(part(list, 'source').querySelector('a')!.href).to.equal('https://news.example/');
  });

  it('sets opinions under the name of their author', async () => {
    const image = `${location.origin}/portrait.svg`;
    const list = await show([at(1, 0, { section: { name: 'Opinion' }, authors: [{ name: 'Mara Oduya', image }] })], {});
    expect(part(list, 'author').textContent!.trim()).to.equal('Mara Oduya');
    expect((part(list, 'portrait') as HTMLImageElement).src).to.equal(image);
    expect(getComputedStyle(list.shadowRoot!.querySelector('[part=link]')!, '::before').content).to.include(
      'open-quote',
    );
  });

  it('asks no other host for portraits than those of the page and the story', async () => {
    const opinion = (image: string) => [at(1, 0, { label: 'opinion', authors: [{ name: 'Mara Oduya', image }] })];
    const portrait = async (image: string) => part(await show(opinion(image), {}), 'portrait');
    for (const image of ['https://secure.gravatar.com/avatar/1', 'https://portraits.example/mara.png'])
      expect(await portrait(image), image).to.equal(null);
    for (const image of [`${location.origin}/mara.png`, 'https://images.news.example/mara.png'])
      expect(await portrait(image), image).not.to.equal(null);
  });

  it('shows the kind of media, and the number of comments', async () => {
    const image = { url: `${location.origin}/x.webp`, alt: '' };
    const list = await show([at(1, 0, { label: 'video', duration: 94, commentCount: 12, image })], {});
    expect(part(list, 'badge').textContent!.trim()).to.equal('1:34');
    expect(part(list, 'comments').textContent).to.equal('1212 comments');
  });

  it('takes the colour of a section from the page', async () => {
    const list = await show([at(1, 0, { section: { name: 'Trade & Policy' } })], {});
    list.style.setProperty('--news-section-trade-policy', 'rgb(1, 120, 80)');
    await waitUntil(() => getComputedStyle(part(list, 'kicker')).color === 'rgb(1, 120, 80)');
  });
});
