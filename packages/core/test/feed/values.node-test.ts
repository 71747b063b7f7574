import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../src/feed/normalize/dates.js';
import { contact } from '../../src/feed/formats/xml-modules.js';
import { corpora, needs, Tally } from './corpora.js';

test('dates as feeds write them', () => {
  const cases: [string, string | undefined][] = [
    ['Mon, 06 Sep 2021 09:05:07 GMT', '2021-09-06T09:05:07Z'],
    ['06 Sep 21 09:05 EST', '2021-09-06T14:05:00Z'],
    ['Mon, 6 Sept 2021 09:05:07 +0530', '2021-09-06T03:35:07Z'],
    ['2021-09-06T09:05:07.123+02:00', '2021-09-06T07:05:07Z'],
    ['2021-09-06', '2021-09-06T00:00:00Z'],
    ['20210906T090507Z', '2021-09-06T09:05:07Z'],
    ['2021/09/06 09:05', '2021-09-06T09:05:00Z'],
    ['06.09.2021 09:05', '2021-09-06T09:05:00Z'],
    ['9/6/2021 9:05:07 PM', '2021-09-06T21:05:07Z'],
    ['25/12/2021', '2021-12-25T00:00:00Z'],
    ['September 6, 2021', '2021-09-06T00:00:00Z'],
    ['Di, 05 Okt 2021 10:00:00 +0200', '2021-10-05T08:00:00Z'],
    ['5 mars 2021 10:00:00 +0100', '2021-03-05T09:00:00Z'],
    ['mié, 06 enero 2021 10:00:00 GMT', '2021-01-06T10:00:00Z'],
    ['5 de março de 2021', '2021-03-05T00:00:00Z'],
    ['Пн, 06 сентября 2021 09:05:07 +0300', '2021-09-06T06:05:07Z'],
    ['2021年9月6日 09:05', '2021-09-06T09:05:00Z'],
    ['2004년 05월 28일  01:31:15', '2004-05-28T01:31:15Z'],
    ['Thu Aug 30 17:26:16 +0200 2012', '2012-08-30T15:26:16Z'],
    ['yesterday', undefined],
    ['', undefined],
    ['2021-13-45', undefined],
  ];
  for (const [input, expected] of cases) assert.equal(parseDate(input), expected, input);
});

test('dates of other languages, zones and programs', () => {
  const cases: [string, string | undefined, string?][] = [
    ['Tue, 10 Nov 2026 09:05:00 (CET)', '2026-11-10T08:05:00Z'],
    ['Tue, 10 Nov 2026 09:05:00 Eastern Daylight Time', '2026-11-10T13:05:00Z'],
    ['Tue, 10 Nov 2026 09:05:00 Pacific Standard Time', '2026-11-10T17:05:00Z'],
    ['2026-11-10T09:05:00[Europe/Paris]', '2026-11-10T08:05:00Z'],
    ['2026-11-10T09:05:00+01:00[Europe/Paris]', '2026-11-10T08:05:00Z'],
    ['2026-11-10T09:05:00\u221205:00', '2026-11-10T14:05:00Z'],
    ['1794301500', '2026-11-10T09:05:00Z'],
    ['1794301500.25', '2026-11-10T09:05:00Z'],
    ['@1794301500', '2026-11-10T09:05:00Z'],
    ['/Date(1794301500000)/', '2026-11-10T09:05:00Z'],
    ['10 ноября 2026 г. 09:05', '2026-11-10T09:05:00Z'],
    ['10 พ.ย. 2569 09:05', '2026-11-10T09:05:00Z'],
    ['2026年11月10日(火) 9時05分', '2026-11-10T09:05:00Z'],
    ['10 تشرين الثاني 2026', '2026-11-10T00:00:00Z'],
    ['ti, 10 marras 2026 09:05:00 +0200', '2026-11-10T07:05:00Z'],
    ['10. marraskuuta 2026', '2026-11-10T00:00:00Z'],
    ['2026. november 10., kedd', '2026-11-10T00:00:00Z'],
    ['thứ ba, 10 tháng 11 2026', '2026-11-10T00:00:00Z'],
    ['10 Tháng Mười Một, 2026', '2026-11-10T00:00:00Z'],
    ['10 de novembro de 2026 às 09h05', '2026-11-10T09:05:00Z'],
    ['10. listopadu 2026', '2026-11-10T00:00:00Z', 'cs'],
    ['10. listopada 2026', '2026-10-10T00:00:00Z', 'hr'],
    ['10 listopada 2026', '2026-11-10T00:00:00Z', 'pl-PL'],
    ['10/11/26 09:05', '2026-11-10T09:05:00Z', 'it'],
    ['10. 11. 2026 09:05', '2026-11-10T09:05:00Z', 'cs'],
    ['2026-11-10 오후 9:05', '2026-11-10T21:05:00Z'],
    ['2026年11月10日 午前9時05分', '2026-11-10T09:05:00Z'],
    ['10 בנובמבר 2026', '2026-11-10T00:00:00Z'],
    ['09:05, 10 November 2026', '2026-11-10T09:05:00Z'],
    ['20261110090507', '2026-11-10T09:05:07Z'],
    ['Thu, 1 Jan 1970 00:00:00 +0000', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['Mon, 30 Nov -0001 00:00:00 +0000', undefined],
  ];
  for (const [input, expected, language] of cases) assert.equal(parseDate(input, language), expected, input);
});

test("feedparser's dates", (context) => {
  if (!needs(context, 'feed-dates')) return;
  const tally = new Tally('feed dates');
  for (const { format, input, expected } of corpora.json<{ format: string; input: string; expected: string | null }[]>(
    'feed-dates/feedparser-dates.json',
  )) {
    const found = parseDate(input);
    tally.check((found ?? null) === expected, `${format} "${input}" ${found} ≠ ${expected}`);
  }
  assert(tally.print() >= 85);
});

test('author strings', (context) => {
  if (!needs(context, 'feed-dates')) return;
  const tally = new Tally('author strings');
  interface Case {
    input: string;
    expectedOutput: { name: string | null; url: string | null } | null;
  }
  for (const { input, expectedOutput } of corpora.json<Case[]>('feed-dates/contact-strings.json')) {
    if (typeof input !== 'string') continue;
    const { name, url } = contact(input, 'https://example.com');
    tally.check(
      name === (expectedOutput?.name ?? '') && (url ?? '').replace(/\/$/, '') === (expectedOutput?.url ?? ''),
      `${input} → ${name} ${url}`,
    );
  }
  assert.equal(tally.print(), 100);
});
