#!/usr/bin/env node
// Writes custom-elements.json of the package in the current folder, and from it what frameworks and editors read.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTypings } from '../typings/write.mjs';
import { undescribed } from './read.mjs';

const config = relative(process.cwd(), fileURLToPath(new URL('config.mjs', import.meta.url)));
await cli({ argv: ['analyze', '--config', config, '--quiet'], cwd: process.cwd() });
writeTypings();

for (const name of undescribed(JSON.parse(readFileSync('custom-elements.json', 'utf8')))) {
  console.error(`${name} has no description: say in its comment what it is for.`);
  process.exitCode = 1;
}
