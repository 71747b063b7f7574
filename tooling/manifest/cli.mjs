#!/usr/bin/env node
// Writes custom-elements.json of the package in the current folder, and from it what frameworks and editors read.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTypings } from '../typings/write.mjs';

const config = relative(process.cwd(), fileURLToPath(new URL('config.mjs', import.meta.url)));
await cli({ argv: ['analyze', '--config', config, '--quiet'], cwd: process.cwd() });
writeTypings();
