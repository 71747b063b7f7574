// Every night: all stories with IBM's rules on light and dark pages in both directions, and in six languages.
import { spawnSync } from 'node:child_process';

const ROUNDS = [
  'scheme:light;direction:ltr',
  'scheme:dark;direction:rtl',
  'locale:de;scheme:dark;width:280',
  'locale:ar;scheme:light',
  'locale:hi',
  'locale:ja',
  'locale:th',
  'locale:zh-Hant',
];

for (const AUDIT_GLOBALS of ROUNDS) {
  console.log(`\n${AUDIT_GLOBALS}`);
  const env = { ...process.env, AUDIT_GLOBALS, AUDIT_IBM: '1' };
  const { status } = spawnSync('vitest', ['run'], { stdio: 'inherit', env });
  process.exitCode ||= status ?? 1;
}
