import limits from '../../bench/.size-limit.mjs';

/** What the script-tag file of a widget may weigh, as Markdown, from the limits that `pnpm sizes` holds it to. */
export function sizeSection(widget) {
  const { limit } = limits.find(({ name }) => name === widget);
  return `Its script-tag file has at most ${limit} (brotli) and works alone: what every page needs of Lit and of the other packages is in it.\n`;
}
