export const BUMPS = ['major', 'minor', 'patch'] as const;
export type Bump = (typeof BUMPS)[number];

/** One change as its users are told of it. */
export interface Change {
  /** The first paragraph. */
  title: string;
  /** What follows, a list or paragraphs, a line each. */
  details: string[];
  /** Packages without their scope, and how much each moves. */
  packages: { name: string; bump: Bump }[];
}

/** A changeset: front matter with packages, then Markdown. Undefined for files that are none. */
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

/** What waits for the next release. */
export const changes: Change[] = Object.values(files).flatMap((text) => readChangeset(text) ?? []);
