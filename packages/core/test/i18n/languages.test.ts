import '../../../recent-list/src/define.js';
import { registerLocale } from '@news-widgets/core/i18n';
import { formatDate, formatRelative, localeOf, matchLocale, speakDuration } from '@news-widgets/core/internal/i18n';
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
    'az-Arab': undefined,
    'mn-Mong': undefined,
    'pa-PK': undefined,
    'ur-Aran-PK': 'ur',
    'de-Latf': 'de',
    'de-1901': 'de',
    'de-x-house': 'de',
    'zh-Hant-u-ca-roc': 'zh-Hant',
    'en-US-u-nu-arab': undefined,
    fr: undefined,
  };
  for (const [locale, tag] of Object.entries(served))
    it(`serves ${locale} with ${tag ?? 'English'}`, () => expect(matchLocale(locale, AVAILABLE)).to.equal(tag));

  it('serves a language without a region with the words for its likely region', () => {
    expect(matchLocale('sr-Latn', ['sr-Latn-RS'])).to.equal('sr-Latn-RS');
    expect(matchLocale('de', ['de-AT'])).to.equal(undefined);
  });

  it('passes over tags that are none', () =>
    expect(matchLocale('de', ['not a tag', '!!', 'x-y', 'de'])).to.equal('de'));
});

describe('a lang that pages write', () => {
  const written: Record<string, string> = {
    de_AT: 'de-AT',
    'de_AT.UTF-8': 'de-AT',
    'zh_TW.UTF-8': 'zh-TW',
    'de_DE@euro': 'de-DE',
    ' de ': 'de',
    'de-DE, en': 'de-DE',
    'zh-Hant-': 'zh-Hant',
    'zh-yue': 'yue',
    'zh-cmn-Hant': 'zh-Hant',
    'zh-min-nan': 'nan',
    'ar-arb': 'ar',
    'no-bok': 'no',
    'en-GB-oed': 'en-GB',
    iw: 'he',
    in: 'id',
    'x-private': 'en',
    'i-klingon': 'en',
    [`de${'-a'.repeat(50_000)}`]: 'de',
  };
  for (const [lang, tag] of Object.entries(written))
    it(`"${lang.slice(0, 20)}" is ${tag}`, () =>
      expect(localeOf(Object.assign(document.createElement('p'), { lang }))).to.equal(tag));

  for (const lang of ['und', 'mul', 'zxx', 'mis', ' '])
    it(`"${lang}" names no language: the nearest that does is around it`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr"><p lang=${lang}></p></div>`);
      expect(localeOf(page.firstElementChild!)).to.equal('fr');
    });
});

describe('the language of a widget', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('follows the page when it changes', async () => {
    const list = await fixture<HTMLElement>(html`<news-recent-list .items=${[]}></news-recent-list>`);
    await shows(list, 'No news yet.');
    document.documentElement.lang = 'ar';
    await shows(list, 'لا توجد أخبار بعد.');
  });

  it('is the last one, in whichever order words load', async () => {
    const list = await emptyList('hu');
    list.lang = 'en';
    const other = await emptyList('hu');
    await waitUntil(() => other.shadowRoot!.textContent.trim() && !other.shadowRoot!.textContent.includes('No news'));
    await shows(list, 'No news yet.');
  });

  it('does not mind a form with a field named like a method', async () => {
    const failures: string[] = [];
    const hear = (event: ErrorEvent) => (failures.push(event.message), event.preventDefault());
    addEventListener('error', hear);
    await emptyList('en');
    const form = document.createElement('form');
    form.innerHTML = '<input name="matches">';
    document.body.append(form);
    await new Promise((resolve) => setTimeout(resolve));
    form.remove();
    removeEventListener('error', hear);
    expect(failures).to.deep.equal([]);
  });

  it('never serves Traditional Chinese with Simplified words', async () => {
    const list = await emptyList('zh-TW');
    await shows(list, ''); // Loaded, in whatever language there is.
    expect(list.shadowRoot!.textContent).not.to.include('暂');
  });
});

describe('the script of a widget', () => {
  it('has lines as tall as it needs, and does not space its letters', async () => {
    const tallness = async (lang: string) => {
      const items = [{ url: 'https://n.example/1', title: 'A story', language: lang }];
      const list = await fixture<HTMLElement>(
        html`<news-recent-list lang=${lang} heading="News" .items=${items}></news-recent-list>`,
      );
      await waitUntil(() => list.shadowRoot!.querySelector('[part~=headline]'), 'shows the story');
      const [headline, heading] = ['headline', 'heading'].map((part) =>
        getComputedStyle(list.shadowRoot!.querySelector(`[part~=${part}]`)!),
      );
      if (!/^(en|de)/.test(lang)) expect(parseFloat(heading!.letterSpacing) || 0, lang).to.equal(0);
      return parseFloat(headline!.lineHeight) / parseFloat(headline!.fontSize);
    };
    const [latin, chinese, thai, urdu] = [
      await tallness('de'),
      await tallness('zh-TW'),
      await tallness('th'),
      await tallness('ur-PK'),
    ];
    expect([latin < chinese, chinese < thai, thai < urdu]).to.deep.equal([true, true, true]);
    expect(urdu).to.be.at.least(1.75);
    for (const lang of ['ar', 'fa', 'he', 'hi', 'km', 'lo', 'my']) await tallness(lang);
    for (const lang of ['ar', 'hi', 'km', 'lo', 'my']) expect(await tallness(lang), lang).to.equal(thai);
  });
});

describe('registerLocale', () => {
  it('changes widgets that are shown already', async () => {
    const list = await emptyList('eo');
    await shows(list, 'No news yet.');
    registerLocale('eo', { recentList: { empty: 'Ankoraŭ neniu novaĵo.' } });
    await shows(list, 'Ankoraŭ neniu novaĵo.');
  });

  it('replaces single words of a language and keeps the rest', async () => {
    registerLocale('ar', { recentList: { empty: 'لا شيء' } });
    const list = await emptyList('ar');
    await shows(list, 'لا شيء');
    const failed = await fixture<HTMLElement>(
      html`<news-recent-list lang="ar" src="/test-feeds/error.json"></news-recent-list>`,
    );
    await shows(failed, 'إعادة المحاولة');
    registerLocale('ar', {});
  });

  it('takes a tag as pages write it, and leaves the words of the language around it', async () => {
    registerLocale('de_at', { recentList: { empty: 'Heuer noch nichts.' } });
    const list = await fixture<HTMLElement>(
      html`<news-recent-list lang="de-AT" src="/test-feeds/error.json"></news-recent-list>`,
    );
    await shows(list, 'Noch einmal versuchen');
    await shows(await emptyList('de-AT'), 'Heuer noch nichts.');
    await shows(await emptyList('de'), 'Noch keine Nachrichten.');
  });

  it('harms no widget with a tag or words that are none', async () => {
    const anything = registerLocale as (tag: unknown, table: unknown) => void;
    for (const tag of ['not a tag', '!!', '', 'x-y', null, undefined, {}, 'a-b'])
      anything(tag, { recentList: { empty: 'Wrong' } });
    await shows(await emptyList('en'), 'No news yet.');
    await shows(await emptyList('fr'), 'Pas encore d’actualités.');
    for (const table of [null, 'text', 5, { recentList: null }, { recentList: 'text' }, { common: { retry: {} } }])
      anything('fr', table);
    anything('fr', { recentList: { empty: 5, label: ['a'], added: { one: 1 } }, common: { failed: null } });
    await shows(await emptyList('fr'), 'Pas encore d’actualités.');
    anything('fr', { common: { failed: 'Raté.', retry: { other: 'Encore' } }, recentList: { label: { one: 'x' } } });
    const failed = await fixture<HTMLElement>(
      html`<news-recent-list lang="fr" src="/test-feeds/error.json"></news-recent-list>`,
    );
    await shows(failed, 'Raté.');
    await shows(failed, 'Try again');
    registerLocale('fr', {});
  });

  it('takes words from a script that comes after the widget', async () => {
    for (const place of [document.head, document.body]) {
      const tag = place === document.head ? 'vo' : 'io';
      const list = await emptyList(tag);
      await shows(list, 'No news yet.');
      const words = document.createElement('script');
      words.type = 'application/json';
      words.dataset.newsLocale = tag;
      words.textContent = JSON.stringify({ recentList: { empty: `Words of ${tag}` } });
      place.append(words);
      await shows(list, `Words of ${tag}`);
      words.remove();
    }
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
    fixture<HTMLElement>(html`<news-recent-list lang=${lang} src="/test-feeds/error.json"></news-recent-list>`);

  it('is in English, and marked so, in a language without words', async () => {
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

  it('are marked if they are English for lack of a translation', async () => {
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

  it('are a date if the browser has no words for "3 hours ago"', () => {
    const date = new Date(Date.now() - 3 * 3_600_000);
    for (const locale of ['pa-PK', 'yi', 'gsw', 'nds', 'uz-Arab'])
      expect(formatRelative(date, locale)).not.to.match(/[-−]\S* h/);
  });

  it('say a number once', () => {
    for (const hours of [1, 2]) {
      const text = formatRelative(new Date(Date.now() - hours * 3_600_000), 'he');
      expect(text).not.to.match(/\d/);
    }
  });

  it('are English in a language that the browser does not support', () => {
    const date = new Date(2026, 10, 24);
    for (const locale of ['english', 'qaa', 'tlh']) expect(formatDate(date, locale)).to.equal('Nov 24, 2026');
  });

  it('are in the calendar and the digits of the page', () => {
    const date = new Date('2026-11-24T12:00:00Z');
    const texts: Record<string, RegExp> = {
      'zh-Hant-u-ca-roc': /115/,
      'ja-u-ca-japanese': /令和8年/,
      'th-TH': /2569/,
      'fa-IR': /۱۴۰۵/,
      'ar-EG-u-ca-islamic-umalqura': /١٤٤٨/,
      'en-u-nu-deva': /२०२६/,
    };
    for (const [locale, text] of Object.entries(texts)) expect(formatDate(date, locale), locale).to.match(text);
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
