/** Whether the packages are on npm. `true` empties the marks in all documents with the next `pnpm docs:update`. */
const PUBLISHED = false;

/** The note below a command that needs npm; `path` leads to the page that says what to do instead. */
export const publishedSection = (path) => (PUBLISHED ? '' : `Not released yet: [what works today](${path}).\n`);
