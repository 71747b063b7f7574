import '../../../recent-list/src/define.js';
import { registerLocale } from '@news-widgets/core/i18n';
import { formatDate, formatRelative, matchLocale, speakDuration } from '@news-widgets/core/internal/i18n';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

const AVAILABLE = ['ar', 'de', 'fa', 'he', 'hi', 'id', 'nb', 'pt', 'pt-BR', 'sr', 'ur', 'zh-Hans', 'zh-Hant'];

const emptyList = (lang?: string) =>
  fixture<HTMLElement>(html`<news-recent-list lang=${lang ?? ''} .items=${[]}></news-recent-list>`);
const shows = (list: HTMLElement, text: string) =>
  waitUntil(() => list.shadowRoot!.textContent.includes(text), `shows "${text}": ${list.shadowRoot!.textContent}`);

describe('matchLocale', () => {
  const served: Record<string, string | undefined> = {
    'ar-EG': 'ar',
    'ar-u-nu-latn': 'ar',
    'de-AT': 'de',
    'fa-AF': 'fa',
    no: 'nb',
    'nn-NO': 'nb',
    pt: 'pt',
    'pt-AO': 'pt',
    'pt-BR': 'pt-BR',
    zh: 'zh-Hans',
    'zh-SG': 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'zh-Hant-CN': 'zh-Hant',
    yue: 'zh-Hant',
    'yue-Hans': 'zh-Hans',
    'sr-Cyrl-RS': 'sr',
    'sr-Latn': undefined,
    'ur-Latn': undefined,
    'hi-Latn': undefined,
    fr: undefined,
  };
  for (const [locale, tag] of Object.entries(served))
    it(`serves ${locale} with ${tag ?? 'English'}`, () => expect(matchLocale(locale, AVAILABLE)).to.equal(tag));
});

describe('the language of a widget', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('follows the page when it changes', async () => {
    const list = await fixture<HTMLElement>(html`<news-recent-list .items=${[]}></news-recent-list>`);
    await shows(list, 'No news yet.');
    document.documentElement.lang = 'ar';
    await shows(list, 'لا توجد أخبار بعد.');
  });

  it('never serves Traditional Chinese with Simplified words', async () => {
    const list = await emptyList('zh-TW');
    await shows(list, ''); // Loaded, in whatever language there is.
    expect(list.shadowRoot!.textContent).not.to.include('暂');
  });
});

describe('registerLocale', () => {
  it('changes widgets that are shown already', async () => {
    const list = await emptyList('eo');
    await shows(list, 'No news yet.');
    registerLocale('eo', { recentList: { empty: 'Ankoraŭ neniu novaĵo.' } });
    await shows(list, 'Ankoraŭ neniu novaĵo.');
  });

  it('replaces single words of a language and keeps the others', async () => {
    registerLocale('ar', { recentList: { empty: 'لا شيء' } });
    const list = await emptyList('ar');
    await shows(list, 'لا شيء');
    const failed = await fixture<HTMLElement>(
      html`<news-recent-list lang="ar" src="/missing.json"></news-recent-list>`,
    );
    await shows(failed, 'إعادة المحاولة');
    registerLocale('ar', {});
  });

  it('takes words from the page, without a script of its own', async () => {
    const words = document.createElement('script');
    words.type = 'application/json';
    words.dataset.newsLocale = 'ia';
    words.textContent = JSON.stringify({ recentList: { empty: 'Nulle novas ancora.' } });
    document.body.append(words);
    await shows(await emptyList('ia'), 'Nulle novas ancora.');
    words.remove();
  });
});

describe('a word that is missing', () => {
  const marked = (list: HTMLElement) =>
    [...list.shadowRoot!.querySelectorAll('[lang=en]')].map((element) => element.textContent!.trim());
  const failing = (lang: string) =>
    fixture<HTMLElement>(html`<news-recent-list lang=${lang} src="/missing.json"></news-recent-list>`);

  it('is in English and says so, in a language without words', async () => {
    const list = await failing('sw');
    await shows(list, 'Try again');
    await waitUntil(() => marked(list).includes('Try again'), 'marks the button');
    const section = list.shadowRoot!.querySelector('section')!;
    expect(section.lang).to.equal('en');
    expect([...section.querySelectorAll(':scope > :not([lang])')]).to.deep.equal([]);
  });

  it('is marked among words that the page has added, until it adds the rest', async () => {
    registerLocale('sr-Latn', { common: { failed: 'Vesti se nisu učitale.' } });
    const list = await failing('sr-Latn');
    await shows(list, 'Vesti se nisu');
    await waitUntil(() => marked(list).includes('Try again'), 'marks the button');
    expect(marked(list)).not.to.include('Vesti se nisu učitale.');
    registerLocale('sr-Latn', {
      common: { failed: 'Vesti se nisu učitale.', retry: 'Pokušaj ponovo' },
      recentList: { label: 'Najnovije vesti' },
    });
    await waitUntil(() => marked(list).length === 0, 'marks nothing');
  });

  it('leaves stories alone', async () => {
    const items = [{ url: 'https://n.example/1', title: 'Habari za asubuhi', summary: 'Bei ilipanda.' }];
    const list = await fixture<HTMLElement>(
      html`<news-recent-list lang="sw" summaries source-line target="_blank" .items=${items}></news-recent-list>`,
    );
    await waitUntil(() => marked(list).includes('(opens in a new tab)'), 'marks what is spoken');
    const headline = list.shadowRoot!.querySelector('[part~=headline]')!;
    expect(headline.closest<HTMLElement>('[lang]')!.lang).to.equal('sw');
  });

  it('needs no mark in a language that has all', async () => {
    const list = await failing('de');
    await shows(list, 'Noch einmal versuchen');
    expect(marked(list)).to.deep.equal([]);
  });
});

describe('words of code that is loaded on demand', () => {
  const items = ['a', 'b', 'c'].map((name) => ({ url: `https://n.example/${name}`, title: name }));
  const scroller = (lang: string) =>
    fixture<HTMLElement>(html`<news-recent-list lang=${lang} layout="scroller" .items=${items}></news-recent-list>`);
  const next = (list: HTMLElement) => list.shadowRoot!.querySelector<HTMLElement>('.next');

  it('follow the language of the widget', async () => {
    const list = await scroller('en');
    await waitUntil(() => next(list)?.ariaLabel === 'Next stories', 'is English');
    list.lang = 'de';
    await waitUntil(() => next(list)?.ariaLabel === 'Nächste Meldungen', 'is German');
  });

  it('are marked where they are English for want of others', async () => {
    const list = await scroller('sw');
    await waitUntil(() => next(list)?.lang === 'en', 'marks the button');
  });
});

describe('dates and numbers', () => {
  it('have one kind of digits in a language', () => {
    const date = new Date(2026, 10, 24);
    for (const locale of ['ar', 'ar-EG', 'fa', 'hi', 'ar-u-nu-latn']) {
      const digits = new Intl.NumberFormat(locale).format(7);
      const isArabic = /[٠-٩]/.test(digits);
      const isPersian = /[۰-۹]/.test(digits);
      for (const text of [formatDate(date, locale), formatRelative(date, locale, +date + 3 * 86_400_000)]) {
        expect(/[٠-٩]/.test(text), `${locale}: ${text}`).to.equal(isArabic);
        expect(/[۰-۹]/.test(text), `${locale}: ${text}`).to.equal(isPersian);
      }
    }
  });

  it('are spoken without an ASCII comma', () => {
    for (const locale of ['ar', 'zh', 'en']) expect(speakDuration(185, locale)).not.to.include(',');
  });
});

describe('the type of a script', () => {
  const spacing = async (markup: string): Promise<[tracking: number, lines: number]> => {
    const place = await fixture<HTMLElement>(markup);
    const list = place.matches('news-recent-list') ? place : place.querySelector('news-recent-list')!;
    Object.assign(list, { items: [{ url: 'https://n.example/1', title: 'A' }], heading: 'A' });
    await waitUntil(() => list.shadowRoot?.querySelector('[part=heading]'));
    const { letterSpacing, lineHeight, fontSize } = getComputedStyle(list.shadowRoot!.querySelector('[part=heading]')!);
    return [parseFloat(letterSpacing) || 0, parseFloat(lineHeight) / parseFloat(fontSize)];
  };

  it('is that of the page around, of an ancestor, or of the widget', async () => {
    const [tracking, lines] = await spacing('<news-recent-list lang="en"></news-recent-list>');
    expect(tracking).to.be.below(0);
    for (const markup of [
      '<news-recent-list lang="ar"></news-recent-list>',
      '<div lang="th"><news-recent-list></news-recent-list></div>',
      '<div lang="zh-Hant"><p><news-recent-list></news-recent-list></p></div>',
      '<div lang="ur"><news-recent-list></news-recent-list></div>',
    ]) {
      const [own, taller] = await spacing(markup);
      expect(own, markup).to.equal(0);
      expect(taller, markup).to.be.above(lines * 1.1);
    }
  });
});
