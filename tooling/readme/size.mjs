import { basename } from 'node:path';
import limits from '../../bench/.size-limit.mjs';
import { ownBytes } from './own-bytes.mjs';

const limitOf = (file) => limits.find(({ name }) => name === file).limit;

/** Renders the maximum size of a widget: in an application, rounded up to whole kB; as a file, its limit in `pnpm sizes`. */
export function sizeSection(folder) {
  const widget = basename(folder);
  const own = Math.ceil(ownBytes(folder) / 1000);
  return `In an application \`${widget}/define\` adds at most ${own} kB (brotli) of its own, without Lit and what widgets share; importing
the class without using it adds nothing. What only some readers need loads when they do.

Its script-tag file has at most ${limitOf(widget)} (brotli) and needs only its folder beside it: what every page needs of Lit and of the
other packages is in it.
`;
}
