#!/usr/bin/env node
import { readArguments, USAGE } from './read-arguments.js';
import { prerender } from './index.js';

const options = readArguments(process.argv.slice(2));
if (options) {
  try {
    const { html, styleHash } = await prerender(options);
    process.stdout.write(`${html}\n`);
    process.stderr.write(`For a strict Content-Security-Policy: style-src ${styleHash}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
