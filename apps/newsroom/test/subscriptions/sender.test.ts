import { test } from 'node:test';
import type { MailQueue } from '../../src/subscriptions/mail-queue.ts';
import { Sender } from '../../src/subscriptions/sender.ts';

test('a queue that cannot be read does not end the server', { timeout: 5000 }, async () => {
  const asked: (string | symbol)[] = [];
  const broken = new Proxy({} as MailQueue, {
    get: (_, name) => () => {
      asked.push(name);
      throw new Error('disk I/O error');
    },
  });
  const sender = new Sender(broken, { deliver: () => Promise.resolve(), close() {} }, () =>
    Promise.reject(new Error()),
  );
  sender.wake();
  while (!asked.includes('wait')) await new Promise(setImmediate);
  await sender.stop();
});
