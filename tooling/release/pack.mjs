// Packs every package as for npm, for a job that publishes without running any of our code.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/workspace.mjs';
import { packAll } from './pack-all.mjs';

const target = join(root, 'dist/packages');
rmSync(target, { recursive: true, force: true });
console.log(`${packAll(target).size} packages are in ${target}.`);
