import '@news-widgets/article-card/define';
import { IMAGE_LOADINGS, IMAGE_PRIORITIES, NewsArticleCard } from '@news-widgets/article-card';
import { NEWS_LABELS } from '@news-widgets/core/feed';
import { mount, settled, testWidgetContract, texts, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { card, part, PICTURE, story } from './cards.js';

const text = (element: Element, name: string) => texts(element, `[part~=${name}]`)[0];

testWidgetContract({ tag: 'news-article-card', type: NewsArticleCard, properties: { item: story() } });

describe('<news-article-card>', () => {
  describe('text', () => {
    it('has one heading with one link, its only tab stop', async () => {
      const element = await card({}, { target: '_blank', imageFallback: PICTURE });
      const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')];
      expect(stops.filter(({ tabIndex }) => tabIndex >= 0)).to.deep.equal([part(element, 'link')]);
      expect(part(element, 'headline')!.ariaLevel).to.equal('3');
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('https://news.example/story');
      await expect(element).to.be.accessible();
    });

    it('has the heading level that the page asks for', async () => {
      for (const [asked, level] of Object.entries({ 2: '2', 6: '6', 9: '6', 1: '2', 0: '3' })) {
        const element = await card({}, { headingLevel: Number(asked) });
        expect(part(element, 'headline')!.ariaLevel).to.equal(level);
      }
    });

    it('joins authors by the rules of the language', async () => {
      const authors = ['Ana Lima', 'Bo Chen', 'Caro Diaz'].map((name) => ({ name }));
      expect(text(await card({ authors }), 'byline')).to.equal('Ana Lima, Bo Chen, and Caro Diaz');
      expect(text(await card({ authors: authors.slice(0, 1) }), 'byline')).to.equal('Ana Lima');
      const element = await card({ authors }, { lang: 'zh' });
      await settled(element);
      expect(text(element, 'byline')).to.equal('Ana Lima、Bo Chen和Caro Diaz');
    });

    it('hides a kicker that repeats the topic of the page', async () => {
      expect(part(await card(), 'kicker')!.hidden).to.equal(false);
      expect(part(await card({}, { context: 'Markets' }), 'kicker')!.hidden).to.equal(false);
      const element = await card({}, { context: ' processing' });
      expect(part(element, 'kicker')!.checkVisibility()).to.equal(false);
      const live = await card({ label: 'live' }, { context: 'Processing' });
      expect(part(live, 'kicker')!.textContent).to.not.include('Processing');
      expect(part(live, 'label')!.checkVisibility()).to.equal(true);
    });

    it('links the kicker on request', async () => {
      const element = await card({}, { kickerHref: 'https://news.example/processing' });
      expect(part<HTMLAnchorElement>(element, 'kicker-link')!.href).to.equal('https://news.example/processing');
      expect(part(await card({}, { kickerHref: 'javascript:alert(1)' }), 'kicker-link')).to.equal(null);
    });

    it('clamps the summary by --news-summary-lines', async () => {
      const element = await card({ summary: 'word '.repeat(200) });
      const { height } = part(element, 'summary')!.getBoundingClientRect();
      element.style.setProperty('--news-summary-lines', '2');
      expect(part(element, 'summary')!.getBoundingClientRect().height).to.be.within(20, height / 3);
    });

    it('shows the disclosure and the reviewer', async () => {
      expect(text(await card(), 'disclosure')).to.equal(undefined);
      expect(text(await card({ disclosure: 'ai' }), 'disclosure')).to.equal('Written by AI.');
      expect(text(await card({ disclosure: 'ai', reviewedBy: 'Ana Lima' }), 'disclosure')).to.equal(
        'Written by AI, reviewed by Ana Lima.',
      );
      expect(text(await card({ disclosure: 'Translated by machine.', reviewedBy: 'Bo' }), 'disclosure')).to.equal(
        'Translated by machine. Reviewed by Bo.',
      );
    });

    it('shows the reading time', async () => {
      expect(text(await card({ readingMinutes: 4 }), 'reading-time')).to.equal('4 min read');
      expect(text(await card({ readingMinutes: 0 }), 'reading-time')).to.equal(undefined);
    });

    it('sets the language of a foreign-language story, and keeps its own words in the page’s', async () => {
      const element = await card({ title: 'أسعار العناصر الأرضية', language: 'ar', label: 'live' });
      expect(part(element, 'headline')!.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
      expect(part<HTMLAnchorElement>(element, 'link')!.hreflang).to.equal('ar');
      expect(getComputedStyle(part(element, 'headline')!).direction).to.equal('rtl');
      for (const name of ['date', 'label'])
        expect(part(element, name)!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
      await expect(element).to.be.accessible();
    });
  });

  describe('badges', () => {
    const SPOKEN: Record<string, string> = {
      live: 'Live coverage:',
      sponsored: 'Sponsored content:',
      paid: 'For subscribers only:',
      updated: 'Updated:',
      analysis: 'Analysis:',
      opinion: 'Opinion:',
      video: 'Video:',
      audio: 'Audio:',
      gallery: 'Pictures:',
      Podcast: 'Podcast:',
      retry: 'retry:',
    };
    for (const label of [...NEWS_LABELS, 'Podcast', 'retry']) {
      it(`${label} is printed for the eye and spoken in full`, async () => {
        const element = await card({ label });
        const [printed, spoken] = part(element, 'label')!.children;
        expect(printed!.ariaHidden).to.equal('true');
        expect(printed!.textContent).to.match(/\w/);
        expect(spoken!.textContent).to.equal(SPOKEN[label]);
        await expect(element).to.be.accessible();
      });
    }

    it('shows the duration of a video', async () => {
      const element = await card({ label: 'video', duration: 185 });
      expect(text(element, 'duration')).to.equal('3:05');
      expect(part(element, 'label')!.lastElementChild!.textContent).to.equal('Video, 3 minutes and 5 seconds:');
      expect(text(await card({ label: 'video', duration: 3729 }), 'duration')).to.equal('1:02:09');
    });
  });

  describe('dates', () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

    it('are relative with the full date as title, up to a cut-off', async () => {
      const element = await card({ datePublished: hoursAgo(24.02) });
      expect(text(element, 'date')).to.equal('yesterday');
      expect(part(element, 'date')!.title).to.match(/\d{4}.*:\d\d/);
      element.relativeHours = 24;
      await element.updateComplete;
      expect(text(element, 'date')).to.match(/\d{4}/);
      expect(text(await card({ datePublished: hoursAgo(24 * 8) }), 'date')).to.match(/\d{4}/);
    });

    it('are absolute or omitted on request', async () => {
      const recent = { datePublished: hoursAgo(1), dateModified: hoursAgo(0) };
      expect(text(await card(recent, { dates: 'relative' }), 'date')).to.equal('1 hour ago');
      expect(text(await card(recent, { dates: 'absolute' }), 'date')).to.match(/\d{4}/);
      const none = await card(recent, { dates: 'none' });
      expect(none.shadowRoot!.querySelector('time')).to.equal(null);
    });

    it('show an update, unless it is a correction', async () => {
      const datePublished = hoursAgo(30);
      expect(text(await card({ datePublished, dateModified: hoursAgo(29.5) }), 'updated')).to.equal(undefined);
      expect(text(await card({ datePublished, dateModified: hoursAgo(31) }), 'updated')).to.equal(undefined);
      expect(text(await card({ datePublished, dateModified: hoursAgo(2) }), 'updated')).to.equal('Updated 2 hours ago');
      const noon = new Date();
      noon.setDate(noon.getDate() - 3);
      const at = (hour: number) => new Date(noon.setHours(hour, 30)).toISOString();
      const days = await card({ datePublished: at(11), dateModified: at(15) });
      expect(text(days, 'date')).to.equal('3 days ago');
      expect(text(days, 'updated')).to.equal(undefined);
    });

    it('use the time zone of the page', async () => {
      const datePublished = '2026-10-20T23:30:00Z';
      const inZone = async (timeZone: string) =>
        text(await card({ datePublished }, { dates: 'absolute', timeZone }), 'date');
      expect(await inZone('Asia/Bangkok')).to.equal('Oct 21, 2026');
      expect(await inZone('America/New_York')).to.equal('Oct 20, 2026');
      expect(await inZone('Nowhere/Atlantis')).to.match(/2026/);
    });

    it('are omitted if invalid', async () => {
      const element = await card({ datePublished: 'soon', dateModified: 'later' });
      expect(element.shadowRoot!.querySelector('time')).to.equal(null);
    });
  });

  describe('image', () => {
    const image = (element: Element) => element.shadowRoot!.querySelector('img')!;

    it('reserves its space in the given ratio', async () => {
      for (const [imageRatio, ratio] of Object.entries({
        '16/9': 16 / 9,
        '4:3': 4 / 3,
        '1': 1,
        '3 / 4': 0.75,
        'url(x)': 1.5,
      })) {
        const waiting = { url: '/test-feeds/slow.json?ms=5000', alt: '' };
        // Other layouts have their own ratio when wide.
        const element = await card({ image: waiting }, { imageRatio, layout: 'row' });
        const { width, height } = part(element, 'media')!.getBoundingClientRect();
        expect(width / height).to.be.closeTo(ratio, 0.02);
      }
    });

    it('passes on safe candidates and sizes', async () => {
      const srcset = 'https://news.example/1.webp 320w, javascript:alert(1) 640w, /2.webp 1280w';
      const element = await card({ image: { url: PICTURE, alt: '', srcset } }, { imageSizes: '20em' });
      expect(image(element).srcset).to.equal(`https://news.example/1.webp 320w, ${location.origin}/2.webp 1280w`);
      expect(image(element).sizes).to.equal('20em');
      expect(image(await card({}, { layout: 'compact' })).sizes).to.equal('7em');
    });

    it('keeps the focal point in view', async () => {
      const focused = await card({ image: { url: PICTURE, alt: '', focus: '30% 20%' } });
      expect(getComputedStyle(image(focused)).objectPosition).to.equal('30% 20%');
      const senseless = await card({ image: { url: PICTURE, alt: '', focus: 'red;color:red' } });
      expect(getComputedStyle(image(senseless)).objectPosition).to.equal('50% 50%');
    });

    it('keeps the heads in upright pictures, unless a focal point is given', async () => {
      const url = new URL('./portrait.svg', import.meta.url).href;
      const shownWith = async (focus?: string) => {
        const shown = image(await card({ image: { url, alt: '', ...(focus ? { focus } : {}) } }));
        await waitUntil(() => shown.complete && shown.naturalHeight > 0);
        return shown;
      };
      const upright = await shownWith();
      // The event that says so comes after the picture.
      await waitUntil(() => getComputedStyle(upright).objectPosition === '50% 25%');
      const focused = await shownWith('30% 80%');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(getComputedStyle(focused).objectPosition).to.equal('30% 80%');
    });

    for (const loading of IMAGE_LOADINGS)
      it(`loads ${loading}`, async () => {
        expect(image(await card({}, { imageLoading: loading })).loading).to.equal(loading);
      });

    for (const priority of IMAGE_PRIORITIES)
      it(`has the priority ${priority}`, async () => {
        const element = await card({}, { imagePriority: priority });
        expect(image(element).getAttribute('fetchpriority')).to.equal(priority);
      });

    it('is decorative, unless its alternative text adds to the headline', async () => {
      const silent = await card({ image: { url: PICTURE, alt: story().title } });
      expect(part(silent, 'media')!.ariaHidden).to.equal('true');
      const telling = await card({ image: { url: PICTURE, alt: 'Settling tanks' } });
      expect(image(telling).alt).to.equal('Settling tanks');
      expect(part(telling, 'media')!.matches('[aria-hidden], [href], [tabindex]')).to.equal(false);
      await expect(telling).to.be.accessible();
    });

    it('falls back when it is missing or broken', async () => {
      expect(image(await card({ image: undefined }, { imageFallback: PICTURE })).src).to.equal(PICTURE);
      const broken = { url: `${location.origin}/nothing.webp`, alt: '' };
      const element = await card({ image: broken }, { imageFallback: PICTURE, imageLoading: 'eager' });
      await waitUntil(() => image(element).src === PICTURE && image(element).naturalWidth > 0);
      expect(image(element).hidden).to.equal(false);
      element.item = story({
        url: 'https://news.example/next',
        image: { url: `${location.origin}/none.webp`, alt: '' },
      });
      await element.updateComplete;
      expect(image(element).src).not.to.equal(PICTURE);
      await waitUntil(() => image(element).src === PICTURE, 'the fallback for the next story');
    });

    it('keeps its space when it is broken, and shows the next one', async () => {
      const broken = { url: `${location.origin}/nothing.webp`, alt: '' };
      const element = await card({ image: broken }, { imageLoading: 'eager' });
      await waitUntil(() => image(element).hidden);
      expect(part(element, 'media')!.getBoundingClientRect().height).to.be.above(20);
      element.item = story();
      await element.updateComplete;
      await waitUntil(() => !image(element).hidden);
      expect(getComputedStyle(image(element)).visibility).to.equal('visible');
    });

    it('shows caption and credit on request', async () => {
      const captioned = { image: { url: PICTURE, alt: '', caption: 'Tanks', credit: 'Photo: A. Person' } };
      expect(part(await card(captioned), 'caption')).to.equal(null);
      const element = await card(captioned, { captions: true });
      expect(text(element, 'caption')).to.equal('Tanks Photo: A. Person');
      expect(text(element, 'credit')).to.equal('Photo: A. Person');
      await expect(element).to.be.accessible();
    });
  });

  describe('links', () => {
    it('adds missing campaign parameters', async () => {
      const element = await card(
        { url: 'https://news.example/a?utm_source=own&x=1#end' },
        { utmSource: 'partner', utmMedium: 'embed', utmCampaign: 'autumn' },
      );
      expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal(
        'https://news.example/a?utm_source=own&x=1&utm_medium=embed&utm_campaign=autumn#end',
      );
    });

    it('opens new tabs safely and announces them', async () => {
      const element = await card({}, { target: '_blank' });
      const link = part<HTMLAnchorElement>(element, 'link')!;
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
      expect(link.textContent).to.include('opens in a new tab');
    });

    it('drops unsafe addresses', async () => {
      const hostile = { url: 'javascript:alert(1)', image: { url: 'data:text/html,x', alt: '' } };
      const element = await card(hostile);
      expect(part(element, 'link')!.hasAttribute('href')).to.equal(false);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    });
  });

  describe('slots', () => {
    it('replace the text', async () => {
      const element =
        await mount<NewsArticleCard>(html`<news-article-card headline="Own" kicker="Own" href="https://news.example/" image=${PICTURE}>
        <b slot="kicker"><a href="https://news.example/topic">Topic</a></b>
        <span slot="headline">Slotted <em>headline</em></span>
        <svg slot="media" viewBox="0 0 3 2"></svg>
        <p slot="footer"><a href="https://news.example/more">More on this</a></p>
      </news-article-card>`);
      await waitUntil(() => part(element, 'item'));
      for (const child of element.children) {
        expect((child as HTMLElement).assignedSlot, child.slot).to.not.equal(null);
        expect(child.getBoundingClientRect().height, child.slot).to.be.above(5);
      }
      expect(part(element, 'kicker')!.hidden).to.equal(false);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('may be filled later', async () => {
      const element = await card();
      expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
      element.innerHTML = '<p slot="footer">Later</p>';
      await waitUntil(() => element.firstElementChild!.assignedSlot);
      expect(part(element, 'footer')!.contains(element.firstElementChild!.assignedSlot)).to.equal(true);
    });
  });

  it('uses the language of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><news-article-card .item=${story({ label: 'live', disclosure: 'ai' })}></news-article-card></div>`,
    );
    const element = await settled(page.firstElementChild as NewsArticleCard);
    await waitUntil(() => part(element, 'label'));
    expect(part(element, 'label')!.firstElementChild!.textContent).to.equal('مباشر');
    expect(text(element, 'disclosure')).to.equal('كُتب بالذكاء الاصطناعي.');
  });
});
