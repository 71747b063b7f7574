import assert from 'node:assert/strict';
import { test } from 'node:test';
import { query, temporaryDirectory } from './database.ts';
import { linkIn, newReader } from './reader.ts';

const directory = temporaryDirectory();
const reader = await newReader({ directory, quietSeconds: 0 });
const states = (key: string): string =>
  query(
    directory,
    `SELECT list, state FROM subscription JOIN subscriber ON subscriber.id = subscriber_id WHERE address_key = '${key}'`,
  )
    .map(({ list, state }) => `${list} ${state}`)
    .join(', ');

test('sign up, confirm, sign up again, unsubscribe, come back', async () => {
  await reader.signUp('Ada@Example.org', { name: 'Ada' });
  const asked = await reader.mail('Ada@example.org');
  assert.equal(asked.subject, 'Confirm your subscription to The Morning Assay');
  // Somebody else may have typed the name.
  assert.match(asked.text, /^Hello,/);
  assert.doesNotMatch(asked.text, /Ada/);
  assert.match(asked.text, /asked for The Morning Assay at this address\./);
  assert.equal(states('ada@example.org'), 'morning-assay pending');

  // A program that checks links must not subscribe anybody.
  const page = await fetch(linkIn(asked, 'confirm'));
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<button>Subscribe me<\/button>/);
  assert.equal(states('ada@example.org'), 'morning-assay pending');
  assert.equal((await fetch(linkIn(asked, 'confirm'), { method: 'HEAD' })).status, 200);
  assert.equal(states('ada@example.org'), 'morning-assay pending');

  assert.match(await (await reader.press(linkIn(asked, 'confirm'))).text(), /You are subscribed/);
  assert.equal(states('ada@example.org'), 'morning-assay subscribed');
  const welcome = await reader.mail('Ada@example.org', 2);
  assert.equal(welcome.subject, 'You are subscribed to The Morning Assay');
  assert.match(welcome.text, /^Hello Ada,/);
  // Pressed again, it says the same and sends nothing.
  assert.equal((await reader.press(linkIn(asked, 'confirm'))).status, 200);

  const again = await reader.signUp('ada@example.org', { name: 'Mallory' });
  assert.deepEqual(await again.json(), { status: 'pending' });
  const already = await reader.mail('Ada@example.org', 3);
  assert.equal(already.subject, 'You already receive The Morning Assay');
  assert.match(already.text, /^Hello Ada,/);
  assert.equal(states('ada@example.org'), 'morning-assay subscribed');

  assert.equal((await fetch(linkIn(welcome, 'unsubscribe'))).status, 200);
  assert.equal(states('ada@example.org'), 'morning-assay subscribed');
  assert.match(await (await reader.press(linkIn(welcome, 'unsubscribe'))).text(), /You are unsubscribed/);
  assert.equal(states('ada@example.org'), 'morning-assay left');
  // The old link to confirm does not bring anybody back.
  assert.equal((await reader.press(linkIn(asked, 'confirm'))).status, 410);
  assert.equal(states('ada@example.org'), 'morning-assay left');

  await reader.signUp('ada@example.org');
  await reader.mail('ada@example.org');
  assert.equal(states('ada@example.org'), 'morning-assay pending');
});

test('mail programs unsubscribe with one click', async () => {
  await reader.signUp('click@example.org', { lists: ['deep-ground', 'price-sheet'] });
  await reader.press(linkIn(await reader.mail('click@example.org'), 'confirm'));
  assert.equal(states('click@example.org'), 'deep-ground subscribed, price-sheet subscribed');
  const { name } = (await reader.mail('click@example.org', 2)) as unknown as { name: string };
  const source = (await (await fetch(`${reader.url}/outbox/${name}`)).text()).replace(/\r\n[ \t]+/g, ' ');
  const [, link = ''] = /^List-Unsubscribe: <(\S+)>\r$/m.exec(source) ?? [];
  assert.match(source, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  const answer = await fetch(link, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
    redirect: 'error',
  });
  assert.equal(answer.status, 200);
  assert.equal(states('click@example.org'), 'deep-ground left, price-sheet left');
});

test('only new lists have to be confirmed', async () => {
  await reader.signUp('more@example.org');
  await reader.press(linkIn(await reader.mail('more@example.org'), 'confirm'));
  await reader.signUp('more@example.org', { lists: ['morning-assay', 'price-sheet'] });
  const mail = await reader.mail('more@example.org', 3);
  assert.equal(mail.subject, 'Confirm your subscription to Price Sheet');
  assert.equal(states('more@example.org'), 'morning-assay subscribed, price-sheet pending');
});

test('"this was not you" ends a sign-up', async () => {
  await reader.signUp('victim@example.org');
  const mail = await reader.mail('victim@example.org');
  await reader.press(linkIn(mail, 'unsubscribe'));
  assert.equal((await reader.press(linkIn(mail, 'confirm'))).status, 410);
  assert.equal(states('victim@example.org'), 'morning-assay left');
});

test('a link confirms the lists of its mail, even if the address is signed up again later', async () => {
  await reader.signUp('mine@example.org', { name: 'Me', tags: ['mine'], consent: { text: 'Mine.', given: true } });
  const mine = await reader.mail('mine@example.org');
  await reader.signUp('Mine@example.org', { name: 'Eve', tags: ['other'], consent: { text: 'Other.', given: true } });
  await reader.mail('Mine@example.org');
  assert.equal((await reader.press(linkIn(mine, 'confirm'))).status, 200);
  const kept = `SELECT subscriber.address, subscriber.name, tags, text FROM subscription
    JOIN subscriber ON subscriber.id = subscription.subscriber_id JOIN sign_up ON sign_up.id = sign_up_id
    WHERE address_key = 'mine@example.org'`;
  const asked = { address: 'mine@example.org', name: 'Me', tags: '["mine"]', text: 'Mine.' };
  assert.deepEqual(query(directory, kept), [asked]);
  // The other one is too late to change anything.
  const other = await reader.mail('Mine@example.org');
  assert.equal((await reader.press(linkIn(other, 'confirm'))).status, 200);
  assert.deepEqual(query(directory, kept), [asked]);
});

test('a link from before the reader left confirms nothing, even while another sign-up waits', async () => {
  await reader.signUp('back@example.org');
  const old = await reader.mail('back@example.org');
  await reader.press(linkIn(old, 'unsubscribe'));
  await reader.signUp('back@example.org');
  const anew = await reader.mail('back@example.org', 2);
  assert.equal((await reader.press(linkIn(old, 'confirm'))).status, 410);
  assert.equal(states('back@example.org'), 'morning-assay pending');
  assert.equal((await reader.press(linkIn(anew, 'confirm'))).status, 200);
  assert.equal(states('back@example.org'), 'morning-assay subscribed');
});

/** Returns the number of mails in the database, sent or not: they are added with the sign-up. */
const mailsIn = (folder: string, address: string) =>
  query(
    folder,
    `SELECT count(*) AS count FROM mail JOIN subscriber ON subscriber.id = subscriber_id WHERE address_key = '${address}'`,
  )[0]!['count'];

test('the same request brings one mail, another one another', async () => {
  const key = { 'Idempotency-Key': 'a-key-of-the-form' };
  await reader.signUp('twice@example.org', {}, key);
  assert.deepEqual(await (await reader.signUp('twice@example.org', {}, key)).json(), { status: 'pending' });
  assert.equal(mailsIn(directory, 'twice@example.org'), 1);
  await reader.signUp('twice@example.org', {}, { 'Idempotency-Key': 'another-key' });
  assert.equal(mailsIn(directory, 'twice@example.org'), 2);
});

test('a sign-up repeated within the quiet time brings no second mail', async () => {
  const quiet = temporaryDirectory();
  const patient = await newReader({ directory: quiet, quietSeconds: 3600 });
  await patient.signUp('twice@example.org', {}, { 'Idempotency-Key': 'a-key' });
  await patient.signUp('twice@example.org', {}, { 'Idempotency-Key': 'another-key' });
  assert.equal(mailsIn(quiet, 'twice@example.org'), 1);
});

test('mail goes to the address as typed, also to a domain in other letters', async () => {
  await reader.signUp('Leser@bücher.example', { name: 'Zoë "Z" <x@y.org>, =1+1' });
  const asked = await reader.mail('Leser@xn--bcher-kva.example');
  assert.doesNotMatch(asked.text, /Zoë|x@y/);
  await reader.press(linkIn(asked, 'confirm'));
  const mail = await reader.mail('Leser@xn--bcher-kva.example', 2);
  assert.match(mail.text, /^Hello Zoë "Z" <x@y.org>, =1\+1,/);
});

test('links use the address in the settings, not that of the request', async () => {
  const behindProxy = await newReader({ publicUrl: 'https://lode.example' });
  await behindProxy.signUp('ada@example.org', {}, { 'X-Forwarded-Host': 'evil.example' });
  for (const link of (await behindProxy.mail('ada@example.org')).links)
    assert.match(link, /^https:\/\/lode\.example\//);
});

test('the outbox is for development', async () => {
  const published = await newReader({ showOutbox: false });
  assert.equal((await fetch(`${published.url}/outbox`)).status, 404);
  const page = await (await fetch(`${reader.url}/outbox`, { headers: { Accept: 'text/html' } })).text();
  assert.match(page, /<a href="http:\/\/127\.0\.0\.1:\d+\/subscriptions\/confirm\?token=/);
  for (const name of ['..%2Ftoken.key', 'none.eml', '0000001-confirm.eml.part']) {
    assert.equal((await fetch(`${reader.url}/outbox/${name}`)).status, 404);
  }
});
