import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { agreed, newReader, Reader } from './reader.ts';

const server = join(import.meta.dirname, '../../src/server.ts');
const script = join(import.meta.dirname, '../../src/subscriptions/export.ts');
const file = (directory: string): string => join(directory, 'subscriptions.db');

/** Returns the output of a command that ends by itself. */
function run(command: string, directory: string, ...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { ...process.env, DATA_DIR: directory },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stderr };
}

const broken: Record<string, { make(directory: string): void; says: RegExp }> = {
  'a file that is no database': {
    make: (directory) => writeFileSync(file(directory), 'Not a database at all. '.repeat(100)),
    says: /subscriptions\.db is damaged or no database: move it away/,
  },
  'a damaged database': {
    make(directory) {
      const database = new DatabaseSync(file(directory));
      database.exec('CREATE TABLE t (x); CREATE INDEX i ON t (x); PRAGMA user_version = 3;');
      for (let i = 0; i < 500; i++) database.exec(`INSERT INTO t VALUES ('${'x'.repeat(200)}${i}')`);
      database.close();
      const bytes = readFileSync(file(directory));
      bytes.fill(0xff, 3 * 4096, 8 * 4096);
      writeFileSync(file(directory), bytes);
    },
    says: /subscriptions\.db is damaged/,
  },
  'a database of another version': {
    make: (directory) =>
      new DatabaseSync(file(directory)).exec('CREATE TABLE subscriber (id); PRAGMA user_version = 1'),
    says: /has schema 1 and this newsroom needs 3/,
  },
  'a database of another program': {
    make: (directory) =>
      new DatabaseSync(file(directory)).exec('CREATE TABLE subscriber (id); PRAGMA user_version = 3'),
    says: /made by another program or version/,
  },
  'a folder in place of the database': {
    make: (directory) => mkdirSync(file(directory)),
    says: /subscriptions\.db (?:cannot be opened|could not be read)/,
  },
};

for (const [name, { make, says }] of Object.entries(broken)) {
  test(`server and export name ${name} in one sentence`, () => {
    const directory = temporaryDirectory();
    make(directory);
    for (const command of [server, script]) {
      const { status, stderr } = run(command, directory, ...(command === server ? ['--port', '0'] : []));
      assert.equal(status, 1, stderr);
      assert.match(stderr, says);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });
}

test('a data folder that is a file, and an empty key, are named', () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'plain'), '');
  assert.match(run(server, join(directory, 'plain'), '--port', '0').stderr, /^Newsroom: \S+plain is in the way.*\.\n$/);
  writeFileSync(join(directory, 'token.key'), '');
  assert.match(run(server, directory, '--port', '0').stderr, /token\.key is damaged/);
});

test('a database missing beside its key is recreated, with a message', async () => {
  const directory = temporaryDirectory();
  const first = await childServer(directory);
  await new Reader(first.url).signUp('a@example.org');
  await first.kill('SIGTERM');
  renameSync(file(directory), file(directory) + '.away');
  const second = await childServer(directory);
  for (let waited = 0; !second.url && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(second.output(), /subscriptions\.db is missing: creating a new one, without readers\./);
  await second.kill('SIGTERM');
});

test('a database that was taken away takes no sign-up', async () => {
  const directory = temporaryDirectory();
  const reader = await newReader({ directory });
  assert.equal((await reader.signUp('a@example.org')).status, 200);
  renameSync(file(directory), file(directory) + '.away');
  const answer = await reader.signUp('b@example.org');
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '60');
  assert.equal(((await answer.json()) as { code: string }).code, 'unavailable');
  renameSync(file(directory) + '.away', file(directory));
  assert.equal((await reader.signUp('b@example.org')).status, 200);
});

test('a locked database stops no page, and a sign-up waits for it', async () => {
  const directory = temporaryDirectory();
  const reader = await newReader({ directory });
  const other = new DatabaseSync(file(directory));
  other.exec('BEGIN IMMEDIATE');
  const signUp = reader.signUp('a@example.org');
  const page = await fetch(`${reader.url}/`, { signal: AbortSignal.timeout(1000) });
  assert.equal(page.status, 200);
  other.exec('COMMIT');
  assert.equal((await signUp).status, 200);
  assert.equal(query(directory, 'SELECT * FROM subscriber').length, 1);

  // The failure is permanent: readers get the form again, with typed text.
  other.exec('BEGIN IMMEDIATE');
  const plain = await reader.submit([
    ['email', 'b@example.org'],
    ['consent', 'true'],
    ['consent.text', agreed.text],
  ]);
  other.close();
  assert.equal(plain.status, 503);
  const form = await plain.text();
  assert.match(form, /We cannot take this at the moment/);
  assert.match(form, /value="b@example\.org"/);
});

test(
  'a full disk is named, sign-ups are refused, and pages go on',
  { skip: process.platform === 'win32' },
  async () => {
    const directory = temporaryDirectory();
    // Files can grow to a few hundred blocks here, as if the disk ended there.
    const child = spawn('sh', ['-c', `ulimit -f 700; exec "$0" "$1" --port 0`, process.execPath, server], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATA_DIR: directory, LIMIT_PER_CLIENT: '1000000/60' },
    });
    const exit = once(child, 'exit');
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    await once(child.stdout, 'data');
    const reader = new Reader(output.replace('Newsroom: ', '').trim());
    const statuses = new Set<number>();
    const text = 'I agree. '.repeat(200);
    for (let count = 0; count < 200 && !statuses.has(503); count++)
      statuses.add((await reader.signUp(`full-${count}@example.org`, { consent: { text, given: true } })).status);
    assert.deepEqual([...statuses], [200, 503]);
    assert.equal((await fetch(`${reader.url}/`)).status, 200);
    child.kill('SIGTERM');
    await exit;
    assert.match(output, /^Subscriptions: A sign-up could not be kept: .*(?:disk)/m);
    assert.doesNotMatch(output, /@example/);
  },
);

test(
  'nothing is written that others may read',
  { skip: process.platform === 'win32' || process.getuid?.() === 0 },
  async () => {
    const directory = temporaryDirectory();
    chmodSync(directory, 0o500);
    assert.match(run(server, directory, '--port', '0').stderr, /cannot be (?:opened|written)/);
  },
);

test('readers of an older version stay, and so do their mails', async () => {
  const directory = temporaryDirectory();
  const old = new DatabaseSync(file(directory));
  old.exec(readFileSync(join(import.meta.dirname, 'schema-2.sql'), 'utf8'));
  old.exec(`
    INSERT INTO subscriber VALUES (1, 'p', 'a@example.org', 'a@example.org', '', 1, '2026-01-01');
    INSERT INTO mail (id, subscriber_id, kind, lists, created_at, due_at) VALUES (7, 1, 'already', '["price-sheet"]', 1, 1);
    PRAGMA user_version = 2;`);
  old.close();
  const reader = await newReader({ directory });
  assert.match((await reader.mail('a@example.org')).subject, /You already receive Price Sheet/);
  assert.deepEqual(query(directory, 'SELECT id, subscriber_id FROM mail'), [{ id: 7, subscriber_id: 1 }]);
  assert.deepEqual(query(directory, 'PRAGMA foreign_key_check'), []);
  assert.equal((await reader.signUp('b@example.org')).status, 200);
});
