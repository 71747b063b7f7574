#!/usr/bin/env node
// Writes the custom-elements.json of the package in the current folder, and the files for frameworks and editors.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTypings } from '../typings/write.mjs';
import { undescribed } from './read.mjs';
import { shadowing } from './shadowing.mjs';

const config = relative(process.cwd(), fileURLToPath(new URL('config.mjs', import.meta.url)));
await cli({ argv: ['analyze', '--config', config, '--quiet'], cwd: process.cwd() });
writeTypings();

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const trouble = [
  ...undescribed(manifest).map((name) => `${name} has no description: say in its comment what it is for.`),
  ...shadowing(manifest).map((name) => `${name} hides a method of Lit: give the property another name.`),
];
for (const sentence of trouble) console.error(sentence);
if (trouble.length > 0) process.exitCode = 1;
