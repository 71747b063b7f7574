import { everyMinute } from '@news-widgets/core/internal/page';
import { formatDate, formatRelative, formatter, localeOf, message, warmUp } from '@news-widgets/core/internal/i18n';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

const NOW = Date.UTC(2026, 10, 24, 12);
const ago = (seconds: number): Date => new Date(NOW - seconds * 1000);

describe('formatRelative', () => {
  const cases: [number, string][] = [
    [0, 'now'],
    [59, 'now'],
    [60, '1 minute ago'],
    [3_599, '59 minutes ago'],
    [3_600, '1 hour ago'],
    [86_399, '23 hours ago'],
    [86_400, 'yesterday'],
    [6 * 86_400, '6 days ago'],
  ];
  for (const [seconds, text] of cases) {
    it(`says "${text}" after ${seconds} s`, () => expect(formatRelative(ago(seconds), 'en', NOW)).to.equal(text));
  }

  it('is empty after a week and in the future', () => {
    for (const date of [ago(7 * 86_400), ago(-3_600)]) expect(formatRelative(date, 'en', NOW)).to.equal('');
  });

  it('counts days of the calendar in the zone', () => {
    const now = Date.parse('2026-11-25T01:00:00Z');
    const said = (iso: string, zone: string) => formatRelative(new Date(iso), 'en', now, undefined, zone);
    expect(said('2026-11-23T23:30:00Z', 'UTC')).to.equal('2 days ago');
    expect(said('2026-11-24T00:30:00Z', 'UTC')).to.equal('yesterday');
    expect(said('2026-11-24T00:30:00Z', 'America/New_York')).to.equal('yesterday');
    expect(said('2026-11-23T23:30:00Z', 'Pacific/Auckland')).to.equal('yesterday');
  });

  it('shows a date without a time as the same day everywhere', () => {
    const day = new Date('2026-11-24');
    for (const zone of ['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])
      expect(formatDate(day, 'en', zone)).to.equal('Nov 24, 2026');
    const noon = Date.parse('2026-11-25T12:00:00Z');
    expect(formatRelative(day, 'en', noon, undefined, 'America/Los_Angeles')).to.equal('yesterday');
    expect(formatRelative(new Date('2026-11-25'), 'en', noon, undefined, 'UTC')).to.equal('today');
    expect(formatRelative(new Date('2026-11-26'), 'en', noon, undefined, 'UTC')).to.equal('');
  });

  it('tolerates clocks that are slightly off', () => expect(formatRelative(ago(-30), 'en', NOW)).to.equal('now'));
});

describe('formatter', () => {
  it('creates each formatter once', () => {
    const first = formatter('NumberFormat', 'de', { minimumFractionDigits: 2 });
    expect(formatter('NumberFormat', 'de', { minimumFractionDigits: 2 })).to.equal(first);
    expect(formatter('NumberFormat', 'de', {})).not.to.equal(first);
  });
});

describe('warmUp', () => {
  it('initializes each constructor in a task of its own', async () => {
    const log: string[] = [];
    const types = [Intl.Collator, Intl.RelativeTimeFormat];
    const before = types.map(({ supportedLocalesOf }) => supportedLocalesOf);
    for (const type of types)
      type.supportedLocalesOf = () => {
        log.push(type.name);
        queueMicrotask(() => log.push('end of task'));
        return [];
      };
    warmUp();
    await waitUntil(() => log.length === 4, 'both');
    types.forEach((type, index) => (type.supportedLocalesOf = before[index]!));
    expect(log).to.deep.equal(['Collator', 'end of task', 'RelativeTimeFormat', 'end of task']);
  });
});

describe('message', () => {
  it('fills placeholders', () =>
    expect(message('Hello {name}, {unknown}', 'en', { name: 'reader' })).to.equal('Hello reader, {unknown}'));

  it('selects the plural form and formats numbers', () => {
    const text = { one: '{count} story', few: '{count} قصص', other: '{count} stories' };
    expect(message(text, 'en', { count: 1 })).to.equal('1 story');
    expect(message(text, 'en', { count: 1_234 })).to.equal('1,234 stories');
    expect(message(text, 'ar-EG', { count: 3 })).to.equal('٣ قصص');
  });
});

describe('localeOf', () => {
  it('finds the nearest language, through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const inner = page.firstElementChild!.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(localeOf(inner)).to.equal('fr');
    inner.lang = 'pt_br';
    expect(localeOf(inner)).to.equal('pt-BR');
  });

  it('is the language of the reader if the page names none', () =>
    expect(localeOf(document.createElement('p'))).to.equal(navigator.language));

  it('is English if the page names none that exists', () =>
    expect(localeOf(Object.assign(document.createElement('p'), { lang: '!!' }))).to.equal('en'));
});

describe('everyMinute', () => {
  it('runs one timer for all listeners and stops it after the last', () => {
    const { setInterval, clearInterval } = window;
    const running = new Set<number>();
    let tick: () => void = () => {};
    window.setInterval = ((listener: () => void) => ((tick = listener), running.add(1), 1)) as never;
    window.clearInterval = ((id: number) => running.delete(id)) as never;
    const told: string[] = [];
    const ends = ['a', 'b'].map((name) => everyMinute(() => told.push(name)));
    tick();
    expect(running.size).to.equal(1);
    expect(told).to.deep.equal(['a', 'b']);
    ends.forEach((end) => end());
    expect(running.size).to.equal(0);
    Object.assign(window, { setInterval, clearInterval });
  });
});
