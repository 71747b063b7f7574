import { readFileSync } from 'node:fs';

/** The common version of all published packages, from the file that changesets updates. */
export const version = JSON.parse(
  readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'),
).version;

/** Compile-time constants, for every tool that compiles the sources. */
export const constants = { __NEWS_WIDGETS_VERSION__: JSON.stringify(version) };
