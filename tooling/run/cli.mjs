// `npm start`, `npm test` and `npm run build`: from a bare machine with Node 18 or later, nothing installed before.
import { build } from './build.mjs';
import { endAll, onEnd } from './processes.mjs';
import { startAll } from './start.mjs';
import { test } from './test.mjs';

const COMMANDS = { start: startAll, test, build };
const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];

if (!command) {
  console.error(`Usage: node tooling/run/cli.mjs ${Object.keys(COMMANDS).join('|')}`);
  process.exit(1);
}

Object.assign(process.env, { TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' });

onEnd(async () => {
  await endAll();
  // Servers are meant to be ended so; a run that was cut short has not succeeded.
  process.exit(command === startAll ? 0 : 130);
});

try {
  process.exitCode = await command(args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
await endAll();
