export const BUMPS = ['major', 'minor', 'patch'] as const;
export type Bump = (typeof BUMPS)[number];

/** A change as described to users. */
export interface Change {
  /** First paragraph. */
  title: string;
  /** Further lines, as a list or paragraphs. */
  details: string[];
  /** Packages without their scope, and their version steps. */
  packages: { name: string; bump: Bump }[];
}

/** Parses a changeset: front matter with packages, then Markdown. Returns undefined for other files. */
export function readChangeset(text: string): Change | undefined {
  const [, head, body] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(text) ?? [];
  if (head === undefined || !body?.trim()) return undefined;
  const packages = [...head.matchAll(/^['"]?(?:@[\w-]+\/)?([\w-]+)['"]?:\s*(major|minor|patch)\s*$/gm)].map(
    ([, name, bump]) => ({ name: name!, bump: bump as Bump }),
  );
  const [title = '', ...rest] = body.trim().split(/\n\s*\n/);
  const details = rest
    .flatMap((block) => block.split(/\n(?=[-*] )/))
    .map((line) => line.replace(/^[-*] /, '').replace(/\s*\n\s*/g, ' '));
  return { title: title.replace(/\s*\n\s*/g, ' '), details, packages };
}

const files = import.meta.glob<string>('../../../../.changeset/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Changes waiting for the next release. */
export const changes: Change[] = Object.values(files).flatMap((text) => readChangeset(text) ?? []);
