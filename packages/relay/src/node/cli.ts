#!/usr/bin/env node
import { serveRelay } from './index.js';
import { readArguments, USAGE } from './read-arguments.js';

try {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options) await start(options);
  else process.stdout.write(USAGE);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}

async function start(options: NonNullable<ReturnType<typeof readArguments>>): Promise<void> {
  const relay = await serveRelay(options);
  const lines = [
    `The relay answers at ${relay.url} and reads ${options.allow.join(', ')}`,
    `For example: ${relay.url}/v1/feed?url=${encodeURIComponent(exampleOf(options.allow[0]!))}`,
    ...(options.contact ? [] : ['Give --contact: operators of sources see it in User-Agent and can reach you.']),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const stop = () => void relay.close().then(() => process.exit());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Returns an example of a source that this rule allows. */
function exampleOf(rule: string): string {
  const address = rule.replace('*.', 'www.');
  return new URL(/^https?:/.test(address) ? address : `https://${address}`).href;
}
