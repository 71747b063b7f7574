// Packs every package as for npm, for a job that publishes without running any of our code.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedPnpm, root } from '../run/workspace.mjs';

const target = join(root, 'dist/packages');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const folder of globSync('packages/*', { cwd: root }))
  execFileSync('npx', ['-y', pinnedPnpm(), 'pack', '--pack-destination', target], {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
console.log(`${globSync('*.tgz', { cwd: target }).length} packages are in ${target}.`);
