import { basename } from 'node:path';
import limits from '../../bench/.size-limit.mjs';
import { ownBytes } from './own-bytes.mjs';

const limitOf = (file) => limits.find(({ name }) => name === file).limit;

/** What a widget may weigh: in an application, in whole kB above what was measured; as a file, what `pnpm sizes` holds it to. */
export function sizeSection(folder) {
  const widget = basename(folder);
  const own = Math.ceil(ownBytes(folder) / 1000);
  return `In an application \`${widget}/define\` adds at most ${own} kB (brotli) of its own, without Lit and what widgets share; importing
the class without using it adds nothing. What only some readers need loads when they do.

Its script-tag file has at most ${limitOf(widget)} (brotli) and needs only its folder beside it: what every page needs of Lit and of the
other packages is in it.
`;
}
