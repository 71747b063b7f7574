import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairText } from '../../src/feed/index.js';
import { corpora, needs, Tally } from './corpora.js';

test('mojibake-874', (context) => {
  if (!needs(context, 'mojibake-874')) return;
  const repaired = new Tally('mojibake-874 repaired');
  const lossy = new Tally('mojibake-874 with lost bytes: no new Thai letter');
  const unchanged = new Tally('mojibake-874 negatives unchanged');
  for (const { mojibake, original, mojibakeLossy } of corpora.json<
    { mojibake: string; original: string; mojibakeLossy?: string }[]
  >('mojibake-874/positive.json')) {
    repaired.check(repairText(mojibake) === original, `${mojibake} → ${repairText(mojibake)} ≠ ${original}`);
    if (!mojibakeLossy) continue;
    const result = repairText(mojibakeLossy);
    lossy.check(
      result === mojibakeLossy ||
        !/[\u0e00-\u0e7f]/.test([...result].filter((letter) => !mojibakeLossy.includes(letter)).join('')),
      `${mojibakeLossy} → ${result}`,
    );
  }
  for (const { text } of corpora.json<{ text: string }[]>('mojibake-874/negative.json'))
    unchanged.check(repairText(text) === text, `${text} → ${repairText(text)}`);
  assert.deepEqual(
    [repaired, lossy, unchanged].map((tally) => tally.print()),
    [100, 100, 100],
  );
});

interface Case {
  original: string;
  fixed: string;
  'fixed-encoding'?: string;
  set: string;
}

const BYTES_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Returns whether the broken text is the right one after reading UTF-8 as Windows-1252, up to three times. */
function comesFrom(original: string, fixed: string): boolean {
  let text = fixed;
  for (let round = 0; round < 3; round++) {
    text = Array.from(new TextEncoder().encode(text), (byte) =>
      byte > 127 && byte < 160 ? BYTES_1252[byte - 128] : String.fromCharCode(byte),
    ).join('');
    if (text === original) return true;
  }
  return false;
}

test('ftfy', (context) => {
  if (!needs(context, 'ftfy')) return;
  const whole = new Tally('ftfy, whole text in Windows-1252');
  const partly = new Tally('ftfy, also partly broken or lossy, as far as Windows-1252 goes');
  const unchanged = new Tally('ftfy negatives unchanged');
  for (const { original, fixed, set, 'fixed-encoding': encoding = fixed } of corpora.json<Case[]>('ftfy/cases.json')) {
    const result = repairText(original);
    const about = `${set} ${original} → ${result} ≠ ${encoding}`;
    if (original === encoding || set === 'negative') unchanged.check(result === original || result === encoding, about);
    else if (comesFrom(original, encoding)) whole.check(result === encoding, about);
    else if (/[ÂÃâðÅÄ×]/.test(original)) partly.check(result === encoding, about);
  }
  const [share] = [whole, partly, unchanged].map((tally) => tally.print());
  assert(share! >= 90);
  assert.deepEqual(unchanged.failures, []);
});

test('texts that repair changes, and others that it does not', () => {
  for (const correct of [
    'รถ EV ลด 50%',
    'แบบ A',
    'กรณีของ “ทหาร”',
    'à « Paris »',
    'Ça coûte 5 €…',
    'São Paulo – Álvaro',
    'ΑΒΓ',
    'Ünïcödé™',
    'naïve café',
    '日本語',
    'Москва',
    'עברית',
    'ราคา €50',
    'ASÍ’S',
    'SÃO',
    'CÂ 2',
  ])
    assert.equal(repairText(correct), correct);
  assert.equal(
    repairText('Malaysiaโ€™s โ€œnewโ€ plan and Ülkü'.replace('โ€ ', 'โ€\x9d ')),
    'Malaysia’s “new” plan and Ülkü',
  );
  assert.equal(repairText('Open again.Â Boats leaveÂ\xa0soon.Â'), 'Open again. Boats leave\xa0soon.');
});
