import { readFileSync } from 'node:fs';

/** The one version of all published packages, read where changesets writes it. */
export const version = JSON.parse(
  readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'),
).version;

/** Compile-time constants, for every tool that compiles the sources. */
export const constants = { __NEWS_WIDGETS_VERSION__: JSON.stringify(version) };
