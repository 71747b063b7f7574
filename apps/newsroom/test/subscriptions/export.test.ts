import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvRecord } from '../../src/subscriptions/csv.ts';
import { temporaryDirectory } from './database.ts';
import { linkIn, newReader } from './reader.ts';

const script = join(import.meta.dirname, '../../src/subscriptions/export.ts');
const directory = temporaryDirectory();
const exported = (...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { env: { ...process.env, DATA_DIR: directory }, encoding: 'utf8' });

test('no cell is a formula, and every cell is one', () => {
  assert.equal(csvRecord(['a', 'b "c"', 'd,e', null]), '"a","b ""c""","d,e",""\r\n');
  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '＝', '|', '%']) {
    assert.equal(csvRecord([`${start}x`]), `"'${start}x"\r\n`);
  }
  // Invisible characters before the sign, and signs in other widths.
  const hidden = ['\u200b=', '\ufeff=', '\u00a0+', '\u2060\u200d-', '"=', "' =", '\u00ad@', '\u034f='];
  for (const start of [...hidden, '﹦', '﹢', '−', '％']) {
    assert.equal(csvRecord([`${start}x`]).slice(0, 2), `"'`, JSON.stringify(start));
  }
  // A spreadsheet with another separator sees a cell begin there.
  assert.equal(csvRecord(['a;=1+1']), `"a;'=1+1"\r\n`);
  assert.equal(csvRecord(['a,\u200b@x', 'b\t+1', 'c|"=1"']), `"a,'\u200b@x","b\t'+1","c|'""=1"""\r\n`);
  const harmless = ['2026-11-29T09:00Z', 'https://a.example/?b=1', 'a-b; c', 'a+b@c.org'];
  assert.equal(csvRecord(harmless), `${harmless.map((text) => `"${text}"`).join(',')}\r\n`);
});

test('reports an empty export', () => {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, DATA_DIR: temporaryDirectory() },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^There is nothing yet: \S+subscriptions\.db does not exist\.\n$/);
});

test('exports who confirmed, or everybody, while the server runs', async () => {
  const reader = await newReader({ directory });
  await reader.signUp('=evil@example.org', { name: '=HYPERLINK("http://x")' });
  await reader.press(linkIn(await reader.mail('=evil@example.org'), 'confirm'));
  await reader.signUp('waiting@example.org', { tags: ['b', 'a'] });
  const lines = exported().split('\r\n');
  assert.match(lines[0]!, /^"email","name","list","state","tags","signed_up","confirmed","left","consent_text"/);
  assert.ok(lines[1]!.startsWith(`"'=evil@example.org","'=HYPERLINK(""http://x"")","morning-assay","subscribed"`));
  assert.equal(lines.length, 3);
  assert.match(exported('--all'), /"waiting@example\.org","","morning-assay","pending","a;b"/);
  const file = join(directory, 'readers.csv');
  assert.equal(exported('--out', file), '');
  assert.equal(readFileSync(file, 'utf8'), lines.join('\r\n'));
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
});
