// What consumers would get from each published package: entry points that exist and types that resolve.
import { globSync, readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

for (const folder of globSync('packages/*')) {
  const pkg = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir: folder, strict: true, pack: 'pnpm' });
  for (const message of messages) console.error(`${pkg.name}: ${formatMessage(message, pkg)}`);
  if (messages.length > 0) process.exitCode = 1;
}
