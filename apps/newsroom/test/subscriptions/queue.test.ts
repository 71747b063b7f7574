import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Database } from '../../src/subscriptions/database.ts';
import type { MailQueue } from '../../src/subscriptions/mail-queue.ts';
import { defaultSettings } from '../../src/subscriptions/settings.ts';
import { readSignUp } from '../../src/subscriptions/sign-up.ts';
import { Store } from '../../src/subscriptions/store.ts';
import { temporaryDirectory } from './database.ts';
import { agreed, noLimits } from './reader.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 1);

function newStore(): { store: Store; database: Database; signUp(email: string): Promise<void> } {
  const database = new Database(temporaryDirectory());
  const store = new Store(database, { ...noLimits, quietSeconds: 30 });
  const signUp = (email: string): Promise<void> =>
    store.signUp(readSignUp({ email, consent: agreed }, { ...defaultSettings }));
  return { store, database, signUp };
}

/** Tries every mail that is due, an hour of the clock at a time; the hours at which there was one. */
async function tryEveryHour(queue: MailQueue, hours: number): Promise<number[]> {
  const tried: number[] = [];
  for (let passed = 0; passed < hours; passed++) {
    for (let mail = queue.next([]); mail; mail = queue.next([])) {
      tried.push(passed);
      await queue.markFailed(mail.id, false);
    }
    mock.timers.tick(hour);
  }
  return tried;
}

test('a mail server may be away for days', async () => {
  mock.timers.enable({ apis: ['Date'], now: start });
  const { store, database, signUp } = newStore();
  await signUp('a@example.org');
  const tried = await tryEveryHour(store.queue, 10 * 24);
  assert.ok(tried.length >= 20 && tried.length < 80, String(tried.length));
  const last = tried.at(-1)!;
  assert.ok(last >= 5 * 24 && last < 6 * 24, String(last));
  assert.equal(store.queue.wait(), undefined);
  database.close();
  mock.timers.reset();
});

test('a clock that jumps ends, delays and forgets nothing', async () => {
  mock.timers.enable({ apis: ['Date'], now: start });
  const { store, database, signUp } = newStore();
  await store.tidy();
  await signUp('a@example.org');
  await store.queue.markFailed(store.queue.next([])!.id, false);
  // A year ahead: one more attempt fails, which is no reason to give up.
  mock.timers.setTime(start + 365 * day);
  await store.tidy();
  assert.ok(store.queue.next([]));
  await store.queue.markFailed(store.queue.next([])!.id, false);
  // And back: a mail due in a year is now due.
  mock.timers.setTime(start + hour);
  await store.tidy();
  assert.partialDeepStrictEqual(store.queue.next([]), { address: 'a@example.org' });
  // A mail sent in that future does not hold back a new one.
  await signUp('b@example.org');
  mock.timers.setTime(start - day);
  await signUp('b@example.org');
  const count = database.prepare('SELECT count(*) AS count FROM mail').get()!['count'];
  assert.equal(count, 3);
  database.close();
  mock.timers.reset();
});

test('an address that nobody confirms is forgotten after 30 days', async () => {
  mock.timers.enable({ apis: ['Date'], now: start });
  const { store, database, signUp } = newStore();
  await signUp('a@example.org');
  const known = (): unknown => database.prepare('SELECT count(*) AS count FROM subscriber').get()!['count'];
  for (let passed = 0; passed < 30; passed++) {
    await store.tidy();
    assert.equal(known(), 1, String(passed));
    mock.timers.tick(day);
  }
  await store.tidy();
  assert.equal(known(), 0);
  database.close();
  mock.timers.reset();
});
