import { desks, sections, type Desk, type Section } from '../config.ts';

/** The checked front matter of an article. */
export interface FrontMatter {
  title: string;
  summary: string;
  /** ISO 8601 with zone. */
  published: string;
  modified: string;
  section: Section;
  desk: Desk;
  tags: string[];
  highlights: string[];
  language: string;
  label?: string;
  /** Nobody can comment any more. */
  commentsClosed: boolean;
  image?: { name: string; alt: string; caption: string; credit: string };
}

/** Checks front matter, and reports the file and field of any error. */
export function readFrontMatter(data: Record<string, unknown>, file: string): FrontMatter {
  const fail = (field: string, problem: string): never => {
    throw new Error(`${file}: "${field}" ${problem}`);
  };
  const text = (field: string): string => {
    const value = data[field];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : fail(field, 'must be text');
  };
  const optionalText = (field: string): string | undefined => (data[field] === undefined ? undefined : text(field));
  const list = (field: string): string[] => {
    const value: unknown = data[field] ?? [];
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
      ? value
      : fail(field, 'must be a list of texts');
  };
  const date = (field: string): string => {
    const value = data[field];
    // YAML parses an unquoted timestamp as a Date.
    return value instanceof Date && !Number.isNaN(value.getTime())
      ? value.toISOString()
      : fail(field, 'must be a timestamp with zone');
  };
  const oneOf = <T extends { name: string }>(field: string, choices: readonly T[]): T => {
    const name = text(field);
    return choices.find((choice) => choice.name === name) ?? fail(field, `is unknown: ${name}`);
  };

  const published = date('date');
  const image = optionalText('image');
  const label = optionalText('label');
  const comments = optionalText('comments') ?? 'open';
  if (comments !== 'open' && comments !== 'closed') fail('comments', 'must be "open" or "closed"');
  return {
    title: text('title'),
    summary: text('summary'),
    published,
    modified: data['modified'] === undefined ? published : date('modified'),
    section: oneOf('section', sections),
    desk: oneOf('byline', desks),
    tags: list('tags'),
    highlights: list('highlights'),
    language: optionalText('lang') ?? 'en',
    commentsClosed: comments === 'closed',
    ...(label !== undefined && { label }),
    ...(image !== undefined && {
      image: {
        name: image,
        alt: text('alt'),
        caption: text('caption'),
        credit: optionalText('credit') ?? 'Illustration: Lode & Lattice',
      },
    }),
  };
}
