/** True once the packages are on npm, which empties the marks in all documents with the next `pnpm docs:update`. */
const PUBLISHED = false;

/** Returns the note below a command that needs npm; `path` leads to the page with the alternative. */
export const publishedSection = (path) => (PUBLISHED ? '' : `Not released yet: [what works today](${path}).\n`);
