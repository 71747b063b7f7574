// Packs every package as npm would get it, for a job that publishes without running anything of ours.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/workspace.mjs';
import { packAll } from './pack-all.mjs';

const target = join(root, 'dist/packages');
rmSync(target, { recursive: true, force: true });
console.log(`${packAll(target).size} packages are in ${target}.`);
