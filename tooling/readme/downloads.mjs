import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { applicationBytes } from './own-bytes.mjs';
import { code, table } from './table.mjs';

/** Renders the bytes of the first load of applications with one widget, and with all. */
export function downloadsSection() {
  const folders = globSync('packages/*/custom-elements.json').toSorted().map(dirname);
  const kB = (widgets) => `${Math.ceil(applicationBytes(widgets) / 1000)} kB`;
  return table(
    ['Application with', 'Lit, shared code and widgets:'],
    [...folders.map((folder) => [code(`<news-${basename(folder)}>`), kB([folder])]), ['all of them', kB(folders)]],
  );
}
