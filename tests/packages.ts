import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tooling/run/workspace.mjs';

/** The published packages by folder name. */
export const PACKAGES = readdirSync(join(root, 'packages')).toSorted();

const OTHERS = ['core', 'embed', 'relay'];

/** The widgets by name, their tags without `news-`. */
export const WIDGETS = PACKAGES.filter((name) => !OTHERS.includes(name));
