import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../src/subscriptions/address.ts';

const good: [typed: string, key: string][] = [
  ['ada@example.org', 'ada@example.org'],
  ['  Ada.L+news@Example.ORG ', 'ada.l+news@example.org'],
  ["o'hara_x=1@mail.example.co.uk", "o'hara_x=1@mail.example.co.uk"],
  ['leser@bücher.example', 'leser@xn--bcher-kva.example'],
  ['leser@BU\u0308CHER.example', 'leser@xn--bcher-kva.example'],
  ['reader@例え.テスト', 'reader@xn--r8jz45g.xn--zckzah'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
];

const bad = [
  ...['.ada@example.org', 'ada.@example.org', 'a..da@example.org'],
  ...['', 'ada', '@example.org', 'ada@', 'ada@localhost', 'ada@example', 'ada@example.org.', 'ada@.org', 'ada@-a.org'],
  ...['ada@exa mple.org', 'a da@example.org', 'ada@@example.org', 'ada@127.0.0.1', 'ada@0x7f.1', 'ada@[127.0.0.1]'],
  ...['ada@exa%6dple.org', 'ada@example.org/x', 'ada@example.org:25', 'ada@example.org?x', 'ada@example.o'],
  ...['Ada <ada@example.org>', '"ada"@example.org', 'ada@example.org,b@c.org', 'ada(x)@example.org', 'ädä@example.org'],
  ...['ada@example.org\nBcc: b@c.org', 'ada\r@example.org', 'ada\0@example.org', 'ada@exam\u202eple.org'],
  ...[`${'a'.repeat(65)}@example.org`, `a@${'a'.repeat(64)}.org`, `a@${'abcdefghi.'.repeat(26)}org`],
];

for (const [typed, key] of good) {
  test(`${typed.trim()} is an address`, () => {
    assert.deepEqual(readAddress(typed), { typed: typed.trim().normalize('NFC'), key });
  });
}

test('recognises invalid addresses', () => {
  for (const text of bad) assert.equal(readAddress(text), undefined, JSON.stringify(text));
  for (const value of [undefined, null, 1, {}, ['a@b.org']]) assert.equal(readAddress(value), undefined);
});
