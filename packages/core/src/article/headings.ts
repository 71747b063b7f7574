import { bodyElements, type BodyElement, type BodyNode, bodyText, normalText } from './body-tree.js';

/** A heading of a body, for a table of contents. */
export interface BodyHeading {
  /** Its id within the body. */
  id: string;
  text: string;
  /** Depth below the headline, from 0. */
  depth: number;
}

const HEADING = /^h[1-6]$/;

/** Fits the headings of a body below the level of the headline, without gaps, and gives each an id. */
export function fitHeadings(blocks: readonly BodyNode[], level: number): BodyHeading[] {
  const headings = [...bodyElements(blocks)].filter(({ name }) => HEADING.test(name));
  const levels = [...new Set(headings.map(levelOf))].sort((one, other) => one - other);
  const taken = new Set([...bodyElements(blocks)].map(({ attributes }) => attributes['id']));
  return headings.map((heading) => {
    const depth = levels.indexOf(levelOf(heading));
    heading.name = `h${Math.min(6, level + 1 + depth)}`;
    const text = normalText(bodyText(heading));
    heading.attributes['id'] ??= unused(slug(text), taken);
    taken.add(heading.attributes['id']);
    heading.attributes['data-heading'] = '';
    return { id: heading.attributes['id'], text, depth };
  });
}

const levelOf = ({ name }: BodyElement): number => Number(name[1]);

/** Joins letters and digits of any script with hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'section';

function unused(base: string, taken: ReadonlySet<string | undefined>): string {
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
