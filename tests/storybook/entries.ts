import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of Storybook: a story or a document. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags?: string[];
}

/** Returns all pages of a built Storybook. */
export const entriesOf = (folder: string): Entry[] =>
  Object.values(
    (JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> }).entries,
  );
