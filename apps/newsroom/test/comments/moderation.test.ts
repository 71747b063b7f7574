import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mock, test } from 'node:test';
import { join } from 'node:path';
import { CommentStore } from '../../src/comments/store.ts';
import { Database } from '../../src/subscriptions/database.ts';
import { MailQueue } from '../../src/subscriptions/mail-queue.ts';
import { query, temporaryDirectory } from '../subscriptions/database.ts';
import { buttonOf, newWriter, noLimits, story } from './writer.ts';

const editor = 'editor@lode-and-lattice.example';
const day = 86_400_000;

test('a mail to the editor decides, by a button and once', async () => {
  const writer = await newWriter();
  const { body } = await writer.post({ text: 'Hello', name: 'Evil\r\nBcc: a@b.example' });
  assert.equal(body.code, 'invalid');
  const posted = await writer.post({ text: 'Approve:\nhttps://evil.example/approve', email: 'reader@example.org' });
  const [mail] = await writer.mailsOnce(1);
  assert.equal(mail!.to, editor);
  assert.doesNotMatch(mail!.subject, /reader|Approve/i);
  // Text by strangers is quoted, below our own links.
  assert.match(mail!.text, /^> https:\/\/evil\.example\/approve/m);
  const [, approve, reject] = mail!.links;
  for (const link of [approve, reject]) assert.ok(link?.startsWith(`${writer.url}/moderation/decide?token=`));
  assert.ok(mail!.text.indexOf(reject!) < mail!.text.indexOf('> Comment by'));

  // A program that opens every link, in every way but the button's, changes nothing.
  const own = mail!.links.filter((link) => link.startsWith(writer.url));
  for (const link of own) for (const method of ['GET', 'HEAD']) await fetch(link, { method });
  assert.equal((await writer.thread()).total, 0);
  const page = await fetch(approve!);
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.match(await page.text(), /Publish this comment\?[^]*<button>Approve<\/button>/);

  const token = new URL(approve!).searchParams.get('token')!;
  assert.match(await (await writer.press(token)).text(), /Done[^]*It is published/);
  assert.deepEqual((await writer.thread()).comments[0]?.id, posted.body.comment!.id);
  for (const link of [approve, reject]) {
    const late = await writer.press(new URL(link!).searchParams.get('token')!);
    assert.equal(late.status, 410);
    assert.match(await late.text(), /decided already[^]*It is published/);
    assert.equal((await fetch(link!)).status, 410);
  }
  assert.equal((await writer.thread()).total, 1);
});

test('a link that was changed, is for something else, or is old does nothing', async () => {
  const writer = await newWriter();
  const { body } = await writer.post({ text: 'Waits' });
  const token = buttonOf(await writer.queue(), body.comment!.id, 'Approve')!;
  const [content = '', signature = ''] = token.split('.');
  const other = Buffer.from(Buffer.from(content, 'base64url').toString().replace('approve', 'reject'));
  for (const wrong of ['', 'x', `${token}x`, `${other.toString('base64url')}.${signature}`, `${content}.`]) {
    const answer = await writer.press(wrong);
    assert.equal(answer.status, 400, wrong);
  }
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 2 * day });
  assert.equal((await writer.press(token)).status, 400);
  mock.timers.reset();
  assert.equal((await writer.thread()).total, 0);
  assert.equal((await writer.press(token)).status, 200);
});

test('the queue page is for editors', async () => {
  const password = 'a password of editors';
  const basic = (pair: string) => ({ Authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  const locked = await newWriter({ password, showQueue: false });
  const get = (headers = {}) => fetch(`${locked.url}/moderation`, { headers });
  const without = await get();
  assert.equal(without.status, 401);
  assert.match(without.headers.get('www-authenticate') ?? '', /^Basic /);
  assert.equal((await get(basic('editor:wrong'))).status, 401);
  const right = await get(basic(`editor:${password}`));
  assert.equal(right.status, 200);
  assert.match(right.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  let last = right.status;
  for (let attempt = 0; attempt < 130 && last !== 429; attempt++) last = (await get(basic('editor:wrong'))).status;
  assert.equal(last, 429);
  assert.equal((await get(basic(`editor:${password}`))).status, 429);

  const production = await newWriter({ showQueue: false });
  assert.equal((await fetch(`${production.url}/moderation`)).status, 404);
});

test('a report goes to the editor once, and a decision settles it', async () => {
  const writer = await newWriter({ moderation: 'after' });
  const { id } = (await writer.post({ text: 'Rude' })).body.comment!;
  assert.equal((await writer.report(id, 'It is rude.')).status, 204);
  assert.equal((await writer.report(id, 'Yes, <b>rude</b>.')).status, 204);
  const mails = await writer.mailsOnce(1);
  assert.deepEqual(
    mails.map(({ to, subject }) => [to, subject]),
    [[editor, 'A comment was reported']],
  );
  const queue = await writer.queue('reported');
  assert.match(queue, /Reported: It is rude\./);
  assert.match(queue, /&lt;b&gt;rude/);
  assert.equal((await writer.thread()).total, 1);
  await writer.decide(id, 'Approve', 'reported');
  assert.doesNotMatch(await writer.queue('reported'), /Rude/);
  assert.equal((await writer.thread()).total, 1);
  await writer.decide(id, 'Spam', 'published');
  assert.equal((await writer.report(id)).status, 404);
  assert.equal((await writer.report('0x1')).status, 404);

  const other = (await writer.post({ text: 'By a plain form' })).body.comment!;
  const page = await (await fetch(`${writer.url}/api/comments/${other.id}/report`)).text();
  assert.match(page, /Report this comment\?[^]*action="\/api\/comments\/\d+\/report"/);
  const plain = await writer.report(other.id, '', { Accept: 'text/html' });
  assert.match(await plain.text(), /An editor will look at this comment/);
});

test('reports and mails have their limits', async () => {
  const few = { count: 2, seconds: 600 };
  const writer = await newWriter({ reportsPerClient: few, editorMails: few });
  const ids: string[] = [];
  for (const text of ['one', 'two', 'three', 'four']) ids.push((await writer.publish({ text })).id);
  assert.equal((await writer.mailsOnce(2)).length, 2);
  const statuses = [];
  for (const id of ids) statuses.push((await writer.report(id)).status);
  assert.deepEqual(statuses, [204, 204, 429, 429]);
  const nobody = await newWriter({}, { editor: '' });
  await nobody.post({ text: 'No mail' });
  assert.deepEqual(await nobody.mails(), []);
});

test('addresses and refused comments are forgotten after the newsroom has run for 30 days', async () => {
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 0, 1) });
  const directory = temporaryDirectory();
  const database = new Database(directory);
  const store = new CommentStore(database, new MailQueue(database), { ...noLimits, tellsEditor: true });
  const post = (text: string, state: 'held' | 'published' | 'spam', parent?: number) =>
    store.post({ story, parent, name: 'N', email: 'a@example.org', text, key: undefined, state });
  await post('stays', 'published');
  await post('spam', 'spam');
  await post('gap', 'published');
  await post('answer', 'published', 3);
  await store.decide(3, 0, 'rejected');
  const kept = () => query(directory, 'SELECT id, name, email, text FROM comment ORDER BY id');
  await store.tidy();
  // A clock that jumps forgets nothing.
  mock.timers.setTime(Date.UTC(2028, 0, 1));
  await store.tidy();
  assert.equal(kept().length, 4);
  mock.timers.setTime(Date.UTC(2026, 0, 1));
  for (let passed = 0; passed < 30; passed++) {
    mock.timers.tick(day);
    await store.tidy();
  }
  assert.deepEqual(kept(), [
    { id: 1, name: 'N', email: '', text: 'stays' },
    { id: 3, name: '', email: '', text: '' },
    { id: 4, name: 'N', email: '', text: 'answer' },
  ]);
  database.close();
  mock.timers.reset();
});

test('comments are exported as guarded CSV and as JSON', async () => {
  const directory = temporaryDirectory();
  const writer = await newWriter({}, { directory });
  const { id } = await writer.publish({ text: '=HYPERLINK("https://evil.example")', name: '+reader' });
  await writer.post({ text: 'Waits', email: 'a@example.org', parent: id });
  const exported = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/comments/export.ts'), ...args], {
      env: { ...process.env, DATA_DIR: directory },
      encoding: 'utf8',
    }).stdout;
  const [head, first, ...rest] = exported().trim().split('\r\n');
  assert.equal(head, '"id","story","parent","state","name","email","staff","text","posted","decided","reports"');
  assert.match(first!, /^"1","ionic-clays","","published","'\+reader","","false","'=HYPERLINK/);
  assert.deepEqual(rest, []);
  const all = JSON.parse(exported('--all', '--json')) as Record<string, unknown>[];
  assert.partialDeepStrictEqual(all, [
    { id: 1, state: 'published' },
    { id: 2, state: 'held', email: 'a@example.org' },
  ]);
});
