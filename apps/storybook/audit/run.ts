// Runs every night: all stories with IBM's rules on light and dark pages in both directions, in seven languages, at 400 %, and
// with readers' settings: forced colours, spaced text, reduced motion.
import { spawnSync } from 'node:child_process';

const ROUNDS: Record<string, string>[] = [
  { AUDIT_GLOBALS: 'scheme:light;direction:ltr', AUDIT_IBM: '1' },
  { AUDIT_GLOBALS: 'scheme:dark;direction:rtl', AUDIT_IBM: '1' },
  { AUDIT_GLOBALS: 'locale:de;width:240' },
  { AUDIT_GLOBALS: 'locale:fi;width:240' },
  { AUDIT_GLOBALS: 'locale:ar' },
  { AUDIT_GLOBALS: 'locale:hi' },
  { AUDIT_GLOBALS: 'locale:ja' },
  { AUDIT_GLOBALS: 'locale:th' },
  { AUDIT_GLOBALS: 'locale:zh-Hant' },
  { AUDIT_READER: 'zoom' },
  { AUDIT_READER: 'own-style' },
];

// Selects rounds by number, such as `node audit/run.ts 3`.
const chosen = process.argv.slice(2).map(Number);
for (const [index, round] of ROUNDS.entries()) {
  if (chosen.length > 0 && !chosen.includes(index)) continue;
  console.log(`\n${Object.entries(round).join(' ')}`);
  const { status } = spawnSync('vitest', ['run'], { stdio: 'inherit', env: { ...process.env, ...round } });
  process.exitCode ||= status ?? 1;
}
